import { spawnSync } from "node:child_process"
import { root } from "../lib/paths.ts"
import { bin } from "../lib/processes.ts"
import { checkRooms } from "../rooms/check.ts"
import { add, check, type Report } from "./report.ts"

function biome(): Report {
  const args = [
    bin("@biomejs/biome/bin/biome"),
    "check",
    "--max-diagnostics=40",
    "--diagnostic-level=warn",
    "--error-on-warnings",
  ]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] })
  console.log(`${status === 0 ? "✓" : "✗"} format and lint (biome)`)
  return check("format and lint (biome)", status === 0)
}

async function rooms(): Promise<Report> {
  const checks = await checkRooms(root)
  for (const { name, findings } of checks) {
    console.log(`${findings.length === 0 ? "✓" : "✗"} rooms: ${name}`)
    for (const { rule, place, advice } of findings) console.log(`    ${rule}  ${place}\n      ${advice}`)
  }
  return add(...checks.map(({ name, findings }) => check(`rooms: ${name}`, findings.length === 0)))
}

/** Format, lint and the rules of the house. */
export async function lintStage(): Promise<Report> {
  return add(biome(), await rooms())
}
