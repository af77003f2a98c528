import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs"
import path from "node:path"
import { commandFailure } from "./failure.ts"
import { root, shown } from "./paths.ts"
import type { Note } from "./steps.ts"

const children = new Set<ChildProcess>()
let closing = false
const graceful = 10_000

export interface Command {
  /** Arguments to node; every tool here is a Node program. */
  args: string[]
  cwd: string
  env?: NodeJS.ProcessEnv
  /** Where the output goes; absent: to the terminal. */
  logFile?: string
}

export type LoggedCommand = Command & { logFile: string }

/** The program file of an installed package, run by node itself so that no shell stands between us and its signals. */
export function bin(file: string): string {
  return path.join(root, "node_modules", file)
}

/** Starts a Node program in a process group of its own: Ctrl-C reaches only us, and we stop it in order. */
export function start({ args, cwd, env, logFile }: Command): ChildProcess {
  if (closing) throw new Error("Stopping: nothing new is started")
  if (logFile) mkdirSync(path.dirname(logFile), { recursive: true })
  const log = logFile ? openSync(logFile, "a") : undefined
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", log ?? "inherit", log ?? "inherit"],
    detached: process.platform !== "win32",
  })
  if (log !== undefined) closeSync(log)
  children.add(child)
  child.once("exit", () => children.delete(child))
  return child
}

/** The newest words of a log, without colours; of Medusa's JSON lines only the message. */
function lastLine(file: string): string {
  const line = readFileSync(file, "utf8").trimEnd().split("\n").at(-1) ?? ""
  const plain = line.match(/^\{"level":"\w+","message":"(.*)","timestamp"/)?.[1] ?? line
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes of the tools begin with the escape character
  return plain.replace(/\u001b\[[0-9;]*m/g, "").trim()
}

/** Runs a Node program to its end; its output goes to the log, its last line to the step's sign of life. */
export async function run(what: string, command: LoggedCommand, note: Note): Promise<void> {
  const child = start(command)
  const watch = setInterval(() => note(lastLine(command.logFile)), 2_000)
  const code = await new Promise<number>((resolve) => {
    child.once("error", () => resolve(-1))
    child.once("exit", (exit) => resolve(exit ?? -1))
  }).finally(() => clearInterval(watch))
  if (code === 0) return
  throw commandFailure(
    `${what} failed (exit ${code})`,
    `The whole log is ${shown(command.logFile)}. When the cause is mended, run the same command again: it goes on from here.`,
    command.logFile,
  )
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal)
  } catch {
    // Already gone, which is what we want.
  }
}

/** Asks a process and its own children to end, and ends them after ten seconds. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  signalGroup(child.pid, "SIGTERM")
  const timer = setTimeout(() => child.pid && signalGroup(child.pid, "SIGKILL"), graceful)
  await gone
  clearTimeout(timer)
}

/** From now on nothing is started: a step under way must not outlive the interrupt that ends it. */
export function startNothingMore(): void {
  closing = true
}

/** Stops everything that was started here and still runs. */
export async function stopAll(): Promise<void> {
  await Promise.all([...children].map(stop))
}

/** True while a process with this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

/** When the process began, in whatever words the system has: tells a process from a later one of the same number. */
export function birth(pid: number): string | undefined {
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19]
    } catch {
      return undefined
    }
  }
  const listed = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" })
  return listed.status === 0 ? listed.stdout.trim() : undefined
}

/** Ends a process of an earlier run that its parent left behind. */
export async function endOrphan(pid: number): Promise<void> {
  signalGroup(pid, "SIGTERM")
  for (let waited = 0; waited < graceful && isAlive(pid); waited += 100) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  signalGroup(pid, "SIGKILL")
}
