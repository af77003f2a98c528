import type { ChildProcess } from "node:child_process"
import { readFileSync, rmSync, statSync, watch, watchFile } from "node:fs"
import path from "node:path"
import { buildPlugins } from "./lib/builds.ts"
import { fillOnce, migrate } from "./lib/data.ts"
import { storefrontEnvironment } from "./lib/environment.ts"
import { Failure } from "./lib/failure.ts"
import { root } from "./lib/paths.ts"
import { requireFree } from "./lib/ports.ts"
import { publishableKey } from "./lib/postgres/database.ts"
import { bin, start, stop } from "./lib/processes.ts"
import { main, onInterrupt } from "./lib/program.ts"
import { readSecrets } from "./lib/secrets.ts"
import { loadEnvFile, readSettings } from "./lib/settings.ts"
import { Steps } from "./lib/steps.ts"
import { System } from "./lib/system.ts"
import { pluginNames } from "./lib/workspaces.ts"

const backendSource = path.join(root, "backend")
const pause = 700
const programs: Record<string, string[]> = {
  node: [],
  tsx: [bin("tsx/dist/cli.mjs")],
  next: [bin("next/dist/bin/next")],
}

/**
 * Compiles kit and plugins as they are edited, into the folders their builds fill; admin screens need a build.
 * Resolves when each was compiled once: that must not look like an edit.
 */
async function compileOnChange(logs: string): Promise<void> {
  const names = ["kit", ...pluginNames()]
  const files = names.map((name) => path.join(logs, `watch-${name}.log`))
  for (const [index, name] of names.entries()) {
    const args = [bin("typescript/bin/tsc"), "--watch", "--preserveWatchOutput", "-p", "tsconfig.json"]
    const logFile = files[index] ?? ""
    rmSync(logFile, { force: true })
    start({ args, cwd: path.join(root, "plugins", name), env: { FORCE_COLOR: "0" }, logFile })
  }
  const compiled = (file: string) => readFileSync(file, "utf8").includes("Watching for file changes")
  while (!files.every(compiled)) await new Promise((resolve) => setTimeout(resolve, 500))
  for (const file of files) follow(file)
}

/** Shows what is added to a log from now on. */
function follow(file: string): void {
  let shown = statSync(file).size
  watchFile(file, { interval: 500 }, ({ size }) => {
    const added = readFileSync(file, "utf8").slice(shown)
    shown = size
    if (added.includes("error TS")) console.log(added.trim())
  })
}

/** `medusa develop` reloads the backend's own files; it starts anew here when a plugin was compiled. */
function developBackend(env: NodeJS.ProcessEnv, port: number): void {
  const args = [bin("@medusajs/cli/cli.js"), "develop", "--port", String(port)]
  const launch = () => start({ args, cwd: backendSource, env })
  let backend: ChildProcess = launch()
  let timer: NodeJS.Timeout | undefined
  const restart = async () => {
    console.log("▸ A plugin changed: the backend starts anew")
    await stop(backend)
    backend = launch()
  }
  const outputs = ["kit/dist", ...pluginNames().map((name) => `${name}/.medusa/server/src`)]
  for (const output of outputs) {
    watch(path.join(root, "plugins", output), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => void restart(), pause)
    })
  }
}

/** The "dev" script of the storefront, without a shell between. */
function developStorefront(env: NodeJS.ProcessEnv): void {
  const cwd = path.join(root, "storefront")
  const { scripts } = JSON.parse(readFileSync(path.join(cwd, "package.json"), "utf8")) as { scripts?: { dev?: string } }
  const words = scripts?.dev?.split(/\s+/).filter((word) => !/^[A-Z_]+=/.test(word)) ?? []
  const program = programs[words[0] ?? ""]
  if (!program) throw new Failure("storefront/package.json has no dev script of node, tsx or next", "Give it one.")
  start({ args: [...program, ...words.slice(1)], cwd, env: { ...env, NODE_ENV: "development" } })
}

await main(async () => {
  loadEnvFile()
  const settings = readSettings()
  const steps = new Steps()
  const system = new System(settings, steps)
  onInterrupt(() => system.stop())
  await main(
    async () => {
      const target = await system.openData(async () => {
        await requireFree(settings.backendPort, "PORT", "backend")
        await requireFree(settings.storefrontPort, "STOREFRONT_PORT", "storefront")
      })
      await buildPlugins(steps)
      const source = { ...target, cwd: backendSource, env: { ...target.env, NODE_ENV: "development" } }
      await migrate(steps, source)
      await fillOnce(steps, source, settings.demo)
      const key = await publishableKey(target.databaseUrl)
      await steps.run("Watch plugins", () => compileOnChange(target.logs))
      developBackend(source.env, settings.backendPort)
      developStorefront(storefrontEnvironment(settings, readSecrets(settings.dataDir, process.env), key))
      const { admin_url, storefront_url } = await system.announce(key)
      console.log(`\nReloading as you edit: ${storefront_url} and ${admin_url}. Ctrl-C stops everything.\n`)
    },
    () => system.stop(),
  )
})
