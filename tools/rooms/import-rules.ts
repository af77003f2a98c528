import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { cruise, type ICruiseResult } from "dependency-cruiser"
import { root } from "../lib/paths.ts"
import type { Finding } from "./source-files.ts"

const rooms = ["backend", "plugins", "seed", "storefront", "tools"]
const { forbidden, options } = createRequire(import.meta.url)(path.join(root, ".dependency-cruiser.cjs"))

/** Who imports whom, against the rules of .dependency-cruiser.cjs. `base` is the repository, or a test's miniature of it. */
export async function importRules(base: string): Promise<Finding[]> {
  const there = rooms.filter((room) => existsSync(path.join(base, room)))
  const { output } = await cruise(there, { ...options, baseDir: base, validate: true, ruleSet: { forbidden } })
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to, comment }) => ({
    rule: rule.name,
    place: `${from} → ${to}`,
    advice: comment ?? forbidden.find(({ name }: { name: string }) => name === rule.name)?.comment ?? "",
  }))
}
