import { spawn } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { root } from "../lib/paths.ts"
import { bin } from "../lib/processes.ts"
import { seconds } from "../lib/steps.ts"
import { add, check, type Report } from "./report.ts"

/** Every tsconfig.json of the repository, tests' own ones included, as paths from its root. */
export function typeScriptProjects(base: string): string[] {
  const plugins = readdirSync(path.join(base, "plugins")).map((name) => `plugins/${name}`)
  const rooms = ["tools", ...plugins, "backend", "seed", "storefront"]
  const inner = ["", "integration-tests", "server", "journeys"]
  return rooms
    .flatMap((room) => inner.map((folder) => path.posix.join(room, folder, "tsconfig.json")))
    .filter((file) => existsSync(path.join(base, file)))
}

function node(args: string[], cwd: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    child.stdout.on("data", (chunk) => (output += chunk))
    child.stderr.on("data", (chunk) => (output += chunk))
    child.once("error", (error) => resolve({ code: 1, output: error.message }))
    child.once("exit", (code) => resolve({ code: code ?? 1, output }))
  })
}

async function checkProject(file: string): Promise<Report> {
  const began = Date.now()
  const { code, output } = await node([bin("typescript/bin/tsc"), "--noEmit", "-p", file], root)
  console.log(`${code === 0 ? "✓" : "✗"} types: ${path.dirname(file)} ${seconds(Date.now() - began)}`)
  if (code !== 0) console.log(output.split("\n").slice(0, 40).join("\n"))
  return check(`types: ${path.dirname(file)}`, code === 0)
}

/** Types of every workspace, two at a time. Kit and plugins must be built: others see their declarations. */
export async function typesStage(): Promise<Report> {
  // Next writes the types of routes itself; a fresh clone has none.
  if (existsSync(path.join(root, "storefront/next.config.ts"))) {
    await node([bin("next/dist/bin/next"), "typegen"], path.join(root, "storefront"))
  }
  const waiting = typeScriptProjects(root)
  const reports: Report[] = []
  const lane = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) reports.push(await checkProject(file))
  }
  await Promise.all([lane(), lane()])
  return add(...reports)
}
