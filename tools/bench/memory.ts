import { readFileSync } from "node:fs"
import { serverProcesses } from "../lib/run-lock.ts"

/** Resident megabytes of each server of a running system; only Linux tells. */
export function residentMegabytes(dataDir: string): { name: string; megabytes: number }[] {
  if (process.platform !== "linux") return []
  return serverProcesses(dataDir).map(({ name, pid }) => {
    const kilobytes = readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)?.[1]
    return { name, megabytes: Math.round(Number(kilobytes ?? 0) / 1024) }
  })
}
