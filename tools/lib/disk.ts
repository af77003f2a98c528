import { statfs } from "node:fs/promises"
import { Failure } from "./failure.ts"

const gibibyte = 1024 ** 3

/** Refuses to begin where builds and a database would fill the disk half-way. */
export async function requireSpace(folder: string, needed = 2 * gibibyte): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  if (free >= needed) return
  throw new Failure(
    `Only ${(free / gibibyte).toFixed(1)} GB free on the disk of ${folder}, ${(needed / gibibyte).toFixed(0)} GB are needed`,
    "Free some space and run the same command again.",
  )
}
