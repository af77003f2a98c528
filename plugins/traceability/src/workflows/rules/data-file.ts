import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"

const FOLDER = join(dirname(require.resolve("@cho-lang/traceability/package.json")), "data")

/** A file of the plugin's reference data; its README names the sources. */
export function readDataFile<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Content
}
