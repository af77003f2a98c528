import { readFileSync } from "node:fs"
import path from "node:path"
import { namelessComponents, pluginShape } from "./folder-rules.ts"
import { importRules } from "./import-rules.ts"
import { completeLockfile, exactVersions, type Lockfile, oneMedusa } from "./package-rules.ts"
import { type Finding, listFiles, readSources } from "./source-files.ts"
import { enterpriseParts, fetchInComponent, fileTooLong, vietnameseInCode } from "./text-rules.ts"

/** A named group of room rules and what it found. */
export interface RoomCheck {
  name: string
  findings: Finding[]
}

/** Every room rule of the house, each group counting as one check. */
export async function checkRooms(root: string): Promise<RoomCheck[]> {
  const paths = listFiles(root)
  const files = readSources(root)
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as Lockfile
  return [
    { name: "who imports whom", findings: await importRules(root) },
    { name: "components never fetch", findings: fetchInComponent(files) },
    { name: "no Vietnamese sentence in code", findings: vietnameseInCode(files) },
    { name: "no Enterprise parts", findings: enterpriseParts(files) },
    { name: "files of at most 250 lines", findings: fileTooLong(files) },
    { name: "shape of plugins", findings: pluginShape(paths) },
    { name: "named components", findings: namelessComponents(paths) },
    { name: "one Medusa", findings: oneMedusa(lock) },
    { name: "exact versions", findings: exactVersions(files) },
    { name: "complete lockfile", findings: completeLockfile(lock) },
  ]
}
