import { rmSync } from "node:fs"
import path from "node:path"
import { Failure } from "./failure.ts"
import { readJson, writeJson } from "./json-file.ts"
import { birth, endOrphan, isAlive } from "./processes.ts"
import { readRunFile } from "./run-file.ts"

interface Known {
  pid: number
  birth?: string | undefined
}
interface LockContent extends Known {
  children: (Known & { name: string })[]
}

function lockFile(dataDir: string): string {
  return path.join(dataDir, "start.lock")
}

function lives({ pid, birth: born }: Known): boolean {
  return isAlive(pid) && (born === undefined || birth(pid) === born)
}

/** The process number of the start that runs on this data folder, if one does. */
export function runningStart(dataDir: string): number | undefined {
  const lock = readJson<LockContent>(lockFile(dataDir))
  return lock && lives(lock) ? lock.pid : undefined
}

/** The servers of the start that runs on this data folder. */
export function serverProcesses(dataDir: string): { name: string; pid: number }[] {
  return readJson<LockContent>(lockFile(dataDir))?.children.filter(lives) ?? []
}

/** One start per data folder, and a memory of its servers so that those of a killed start can be ended. */
export class RunLock {
  private readonly content: LockContent = { pid: process.pid, birth: birth(process.pid), children: [] }

  private constructor(private readonly dataDir: string) {}

  /** Takes the lock, or says where the running system is; ends servers that a killed start left behind. */
  static async take(dataDir: string, print: (line: string) => void): Promise<RunLock> {
    const pid = runningStart(dataDir)
    if (pid !== undefined) {
      const at = readRunFile(dataDir)
      throw new Failure(
        at ? `Already running at ${at.storefront_url} (process ${pid})` : `Already starting (process ${pid})`,
        "Stop it with Ctrl-C in its terminal first, or set DATA_DIR, PORT and STOREFRONT_PORT to run a second one.",
      )
    }
    const left = readJson<LockContent>(lockFile(dataDir))?.children.filter(lives) ?? []
    for (const child of left) {
      print(`  ending the ${child.name} (process ${child.pid}) that an earlier start left behind`)
      await endOrphan(child.pid)
    }
    const lock = new RunLock(dataDir)
    lock.save()
    return lock
  }

  private save(): void {
    writeJson(lockFile(this.dataDir), this.content)
  }

  /** Remembers a server, so that the next start can end it if this one is killed. */
  remember(name: string, pid: number | undefined): void {
    if (pid === undefined) return
    this.content.children.push({ name, pid, birth: birth(pid) })
    this.save()
  }

  release(): void {
    rmSync(lockFile(this.dataDir), { force: true })
  }
}
