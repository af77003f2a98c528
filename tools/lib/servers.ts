import type { ChildProcess } from "node:child_process"
import { readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { commandFailure, Failure } from "./failure.ts"
import { builtBackend, root, shown } from "./paths.ts"
import { bin, type LoggedCommand, start, stop } from "./processes.ts"

const patience = 120_000

export interface Server {
  name: string
  child: ChildProcess
  /** Resolves when the process ends, with a failure that names its log. */
  ended: Promise<Failure>
}

interface Launch {
  name: string
  command: LoggedCommand
  /** Answers 2xx or 3xx when the server is ready. */
  healthUrl: string
}

/** The command of storefront/package.json's "start": `node …`, with settings before it that we give ourselves. */
function storefrontArguments(): string[] {
  const file = path.join(root, "storefront/package.json")
  const { scripts } = JSON.parse(readFileSync(file, "utf8")) as { scripts?: { start?: string } }
  const words = scripts?.start?.split(/\s+/).filter((word) => !/^[A-Z_]+=/.test(word)) ?? []
  const [program, ...args] = words
  if (program !== "node") {
    throw new Failure("storefront/package.json has no start script of the form `node …`", "Give it one.")
  }
  return args
}

export function backendLaunch(env: NodeJS.ProcessEnv, port: number, logs: string): Launch {
  // Loopback only: the Admin with its demo password is for this machine; phones on the LAN need only the storefront.
  const host = process.env.BACKEND_HOST || "127.0.0.1"
  const args = [bin("@medusajs/cli/cli.js"), "start", "--port", String(port), "--host", host]
  const command = { args, cwd: builtBackend, env, logFile: path.join(logs, "backend.log") }
  return { name: "backend", command, healthUrl: `http://localhost:${port}/health` }
}

export function storefrontLaunch(env: NodeJS.ProcessEnv, port: number, logs: string): Launch {
  const cwd = path.join(root, "storefront")
  const command = { args: storefrontArguments(), cwd, env, logFile: path.join(logs, "storefront.log") }
  return { name: "storefront", command, healthUrl: `http://localhost:${port}/` }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(20_000) })
    await response.arrayBuffer()
    return response.status < 400
  } catch {
    return false
  }
}

/**
 * Starts a server and waits until it answers; a server that ends or stays silent is a failure with its log.
 * It is asked only once `before` is done: a page asked for while the backend boots would show an error.
 */
export async function launch(
  { name, command, healthUrl }: Launch,
  onStart: (child: ChildProcess) => void,
  before: Promise<unknown> = Promise.resolve(),
): Promise<Server> {
  rmSync(command.logFile, { force: true })
  const child = start(command)
  onStart(child)
  let over = false
  const ended = new Promise<Failure>((resolve) => {
    child.once("exit", (code, signal) => {
      over = true
      const how = signal ? `by ${signal}` : `with exit ${code}`
      resolve(
        commandFailure(`The ${name} ended ${how}`, `The whole log is ${shown(command.logFile)}.`, command.logFile),
      )
    })
  })
  await Promise.race([before, ended])
  const giveUp = Date.now() + patience
  while (!over && Date.now() < giveUp) {
    if (await answers(healthUrl)) return { name, child, ended }
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  if (over) throw await ended
  await stop(child)
  const logs = `The whole log is ${shown(command.logFile)}.`
  throw new Failure(`The ${name} did not answer at ${healthUrl} within ${patience / 1000} s`, logs, command.logFile)
}
