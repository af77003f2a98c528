import { spawnSync } from "node:child_process"
import { createHash, randomBytes } from "node:crypto"
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, statSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { Failure } from "../failure.ts"
import { readJson, writeJson } from "../json-file.ts"

/** PostgreSQL refuses to run as root; as root we run it as this user. */
export interface Servant {
  name: string
  uid: number
  gid: number
}

/** Where a cluster lives: its folder (data, log) and the programs it is run with. */
export interface Place {
  home: string
  native: string
  /** True when it lies outside the data folder because the servant cannot get there. */
  moved: boolean
}

function idOf(flag: "-u" | "-g", user: string): number | undefined {
  const found = spawnSync("id", [flag, user], { encoding: "utf8" })
  return found.status === 0 ? Number(found.stdout) : undefined
}

/** The user that runs PostgreSQL when we are root: postgres where there is one, else nobody. */
export function findServant(): Servant | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ["postgres", "nobody"]) {
    const uid = idOf("-u", name)
    const gid = idOf("-g", name)
    if (uid && gid !== undefined) return { name, uid, gid }
  }
  throw new Failure(
    "PostgreSQL does not run as root, and there is neither a user postgres nor nobody to run it as",
    "Run the command as an ordinary user, or give DATABASE_URL.",
  )
}

/** May the servant walk through every folder down to this one? */
export function canReach(folder: string, { uid, gid }: Pick<Servant, "uid" | "gid">): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder)
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
  const parent = path.dirname(folder)
  return (mode & bit) !== 0 && (parent === folder || canReach(parent, { uid, gid }))
}

/** A folder of ours in a place everyone can walk through. Survives a reboot where /var/tmp exists. */
function openFolder(dataDir: string, servant: Servant): string {
  const base = existsSync("/var/tmp") && canReach("/var/tmp", servant) ? "/var/tmp" : os.tmpdir()
  const name = `cho-lang-${createHash("sha256").update(dataDir).digest("hex").slice(0, 12)}`
  const folder = path.join(base, name)
  // What stands there was prepared by somebody else, or belongs to data that was deleted: it is left alone.
  const taken = lstatSync(folder, { throwIfNoEntry: false }) !== undefined
  return taken ? `${folder}-${randomBytes(4).toString("hex")}` : folder
}

/** Decides once where a cluster lives and remembers it in the data folder. */
export function choosePlace(dataDir: string, native: string, servant: Servant | undefined): Place {
  mkdirSync(dataDir, { recursive: true })
  const memory = path.join(dataDir, "postgres-place.json")
  const inside = path.join(dataDir, "postgres")
  const kept = readJson<{ home: string }>(memory)
  if (!servant) return { home: inside, native, moved: false }
  const reachable = canReach(dataDir, servant) && canReach(native, servant)
  if (!kept && reachable) {
    hand(inside, servant)
    return { home: inside, native, moved: false }
  }
  const folder = kept?.home ?? openFolder(dataDir, servant)
  writeJson(memory, { home: folder })
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o711)
  const copied = path.join(folder, "native")
  if (!existsSync(path.join(copied, ".complete"))) {
    cpSync(native, copied, { recursive: true, verbatimSymlinks: true, force: true })
    writeJson(path.join(copied, ".complete"), {})
  }
  const home = path.join(folder, "cluster")
  hand(home, servant)
  return { home, native: copied, moved: true }
}

/** Makes a folder that belongs to the servant. */
function hand(folder: string, servant: Servant): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chownSync(folder, servant.uid, servant.gid)
}

/** The folder outside the data folder that a cluster was moved to, if it was. */
export function movedFolder(dataDir: string): string | undefined {
  return readJson<{ home: string }>(path.join(dataDir, "postgres-place.json"))?.home
}
