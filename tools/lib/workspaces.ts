import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { root } from "./paths.ts"

/** The Medusa plugins: every folder of plugins/ but kit, which is a plain library. */
export function pluginNames(): string[] {
  return readdirSync(path.join(root, "plugins"))
    .filter((name) => name !== "kit" && existsSync(path.join(root, "plugins", name, "package.json")))
    .sort()
}
