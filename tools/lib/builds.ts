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
const tsc = bin("typescript/bin/tsc")
const shared = ["tsconfig.base.json", "package-lock.json"]
/** Build outputs lie in the repository, whatever DATA_DIR a system uses, and so do their stamps. */
const stamps = new Stamps(path.join(root, ".data/stamps.json"))

interface Build {
  name: string
  folder: string
  /** Arguments to node, one command after the other. */
  commands: string[][]
  /** Files and folders whose change means building again. */
  inputs: string[]
  /** Exist after a build that succeeded. */
  outputs: string[]
  /** Removed before building: what an older build left there must not survive. */
  clears: string[]
}

function kit(): Build {
  const commands = [[tsc, "-p", "tsconfig.json"]]
  const clears = ["dist", "tsconfig.tsbuildinfo"]
  return { name: "kit", folder: "plugins/kit", commands, inputs: ["plugins/kit"], outputs: ["dist"], clears }
}

function plugin(name: string): Build {
  const folder = `plugins/${name}`
  const inputs = [folder, "plugins/kit"]
  return {
    name,
    folder,
    commands: [[medusa, "plugin:build"]],
    inputs,
    outputs: [".medusa/server/src"],
    clears: [".medusa/server"],
  }
}

function backend(): Build {
  const inputs = ["backend", "plugins"]
  const outputs = [".medusa/server/medusa-config.js", ".medusa/server/public/admin/index.html"]
  const commands = [[medusa, "build"]]
  return { name: "backend", folder: "backend", commands, inputs, outputs, clears: [".medusa/server"] }
}

function storefront(): Build {
  const commands = [
    [bin("next/dist/bin/next"), "build"],
    [tsc, "-p", "server/tsconfig.json"],
  ]
  const inputs = ["storefront", "plugins/kit"]
  const outputs = [".next/BUILD_ID", "dist/server/main.js"]
  return { name: "storefront", folder: "storefront", commands, inputs, outputs, clears: ["dist"] }
}

function print(build: Build): string {
  return fingerprint(root, [...build.inputs, ...shared])
}

function isFresh(build: Build): boolean {
  const there = build.outputs.every((output) => existsSync(path.join(root, build.folder, output)))
  return there && stamps.has(`build:${build.name}`, print(build))
}

async function execute(build: Build, note: Note): Promise<void> {
  const cwd = path.join(root, build.folder)
  const logFile = path.join(root, ".data/logs", `build-${build.name}.log`)
  for (const old of build.clears) rmSync(path.join(cwd, old), { recursive: true, force: true })
  rmSync(logFile, { force: true })
  // plugin:build fails without this folder, and git keeps no empty ones.
  if (build.commands[0]?.[1] === "plugin:build") mkdirSync(path.join(cwd, "src/admin"), { recursive: true })
  await stamps.renew(`build:${build.name}`, print(build), async () => {
    for (const args of build.commands) {
      await run(`Building ${build.name}`, { args, cwd, env: buildEnvironment, logFile }, note)
    }
  })
}

async function buildStep(steps: Steps, build: Build): Promise<void> {
  const name = `Build ${build.name}`
  if (isFresh(build)) return steps.skip(name, "unchanged")
  await steps.run(name, (note) => withBuildLock(note, async () => (isFresh(build) ? undefined : execute(build, note))))
}

export function buildKit(steps: Steps): Promise<void> {
  return buildStep(steps, kit())
}

/** kit first, then the plugins two at a time: each takes one core for 4–10 s. */
export async function buildPlugins(steps: Steps): Promise<void> {
  await buildKit(steps)
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
