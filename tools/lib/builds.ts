import { existsSync, mkdirSync, rmSync } from "node:fs"
import path from "node:path"
import { withBuildLock } from "./build-lock.ts"
import { buildEnvironment } from "./environment.ts"
import { fingerprint, Stamps } from "./fingerprints.ts"
import { root } from "./paths.ts"
import { bin, run } from "./processes.ts"
import type { Note, Steps } from "./steps.ts"
import { pluginNames } from "./workspaces.ts"

const medusa = bin("@medusajs/cli/cli.js")
const shared = ["tsconfig.base.json", "package-lock.json"]
/** Build outputs lie in the repository, whatever DATA_DIR a system uses, and so do their stamps. */
const stamps = new Stamps(path.join(root, ".data/stamps.json"))

interface Build {
  name: string
  folder: string
  args: string[]
  /** Files and folders whose change means building again. */
  inputs: string[]
  /** Exists after a build that succeeded. */
  output: string
  /** Removed before building: what an older build left there must not survive. */
  clears: string[]
}

function kit(): Build {
  const args = [bin("typescript/bin/tsc"), "-p", "tsconfig.json"]
  const clears = ["dist", "tsconfig.tsbuildinfo"]
  return { name: "kit", folder: "plugins/kit", args, inputs: ["plugins/kit"], output: "dist", clears }
}

function plugin(name: string): Build {
  const folder = `plugins/${name}`
  const inputs = [folder, "plugins/kit"]
  return {
    name,
    folder,
    args: [medusa, "plugin:build"],
    inputs,
    output: ".medusa/server/package.json",
    clears: [".medusa/server"],
  }
}

function backend(): Build {
  const inputs = ["backend", "plugins"]
  const output = ".medusa/server/public/admin/index.html"
  return { name: "backend", folder: "backend", args: [medusa, "build"], inputs, output, clears: [".medusa/server"] }
}

function storefront(): Build {
  const args = [bin("next/dist/bin/next"), "build"]
  const inputs = ["storefront", "plugins/kit"]
  return { name: "storefront", folder: "storefront", args, inputs, output: ".next/BUILD_ID", clears: [] }
}

function print(build: Build): string {
  return fingerprint(root, [...build.inputs, ...shared], build.args.slice(1))
}

function isFresh(build: Build): boolean {
  return existsSync(path.join(root, build.folder, build.output)) && stamps.has(`build:${build.name}`, print(build))
}

async function execute(build: Build, note: Note): Promise<void> {
  const cwd = path.join(root, build.folder)
  const logFile = path.join(root, ".data/logs", `build-${build.name}.log`)
  for (const old of build.clears) rmSync(path.join(cwd, old), { recursive: true, force: true })
  rmSync(logFile, { force: true })
  // plugin:build fails without this folder, and git keeps no empty ones.
  if (build.args[1] === "plugin:build") mkdirSync(path.join(cwd, "src/admin"), { recursive: true })
  await stamps.renew(`build:${build.name}`, print(build), () =>
    run(`Building ${build.name}`, { args: build.args, cwd, env: buildEnvironment, logFile }, note),
  )
}

async function buildStep(steps: Steps, build: Build): Promise<void> {
  const name = `Build ${build.name}`
  if (isFresh(build)) return steps.skip(name, "unchanged")
  await steps.run(name, (note) => withBuildLock(note, async () => (isFresh(build) ? undefined : execute(build, note))))
}

/** kit first, then the plugins two at a time: each takes one core for 4–10 s. */
export async function buildPlugins(steps: Steps): Promise<void> {
  await buildStep(steps, kit())
  const waiting = pluginNames()
  const lane = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) await buildStep(steps, plugin(name))
  }
  await Promise.all([lane(), lane()])
}

export function buildBackend(steps: Steps): Promise<void> {
  return buildStep(steps, backend())
}

/** Needs kit built, and no backend running. */
export function buildStorefront(steps: Steps): Promise<void> {
  return buildStep(steps, storefront())
}
