import { readFileSync, statfsSync } from "node:fs"
import path from "node:path"
import { shown } from "./paths.ts"

const tailLines = 30
const diskFull = /ENOSPC|No space left on device|could not extend file/

/** A failure a person can act on: what happened, what to do, and the log that tells more. */
export class Failure extends Error {
  constructor(
    what: string,
    readonly advice: string,
    readonly logFile?: string,
  ) {
    super(what)
    this.name = "Failure"
  }
}

/** The last lines of a log; empty when there is none. */
export function tail(file: string, lines = tailLines): string {
  try {
    return readFileSync(file, "utf8").trimEnd().split("\n").slice(-lines).join("\n")
  } catch {
    return ""
  }
}

const hardlyAnything = 16 * 1024 * 1024

/** A log on a full disk cannot say so itself. */
function hasNoRoom(logFile: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(path.dirname(logFile))
    return bavail * bsize < hardlyAnything
  } catch {
    return false
  }
}

/** The failure of a command, with a better sentence where its log shows a full disk. */
export function commandFailure(what: string, advice: string, logFile: string): Failure {
  if (diskFull.test(tail(logFile)) || hasNoRoom(logFile)) {
    return new Failure(`${what}: the disk is full`, "Free at least 2 GB and run the same command again.", logFile)
  }
  return new Failure(what, advice, logFile)
}

/** Any program's words for a full disk become one sentence; all other errors stay what they are. */
function understood(error: unknown): unknown {
  const { code, path: file } = (error ?? {}) as { code?: unknown; path?: unknown }
  if (code !== "ENOSPC" && code !== "EDQUOT") return error
  const where = typeof file === "string" ? ` (writing ${shown(file)})` : ""
  return new Failure(
    `The disk is full${where}`,
    "Free at least 2 GB and run the same command again: it goes on from here.",
  )
}

/** What the terminal shows for an error: log tail first, the sentence last where the eye stops. */
export function describe(thrown: unknown): string {
  const error = understood(thrown)
  if (!(error instanceof Failure)) {
    return `✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  }
  const log = error.logFile ? `--- last lines of ${shown(error.logFile)}\n${tail(error.logFile)}\n---\n` : ""
  return `${log}✗ ${error.message}. ${error.advice}`
}
