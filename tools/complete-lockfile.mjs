// A registry mirror that lacks the packages of foreign platforms makes npm leave them out of package-lock.json, and
// then `npm ci` refuses on every platform. This names them again; run it after `npm install` behind such a mirror.
import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

const exact = /^\d+\.\d+\.\d+[\w.+-]*$/

/** Operating system, processor and C library, read from a name such as `@rollup/rollup-linux-x64-musl`. */
function platformOf(name) {
  const words = name.split("/").at(-1).split(/[-.]/)
  const os = words.find((word) =>
    ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32", "aix"].includes(
      word,
    ),
  )
  const cpu = words.find((word) =>
    ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64", "wasm32"].includes(word),
  )
  const libc = words.includes("musl") ? "musl" : os === "linux" && words.includes("gnu") ? "glibc" : undefined
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) }
}

/** Where npm would look for `name` from the package at `place`: the nearest node_modules upwards. */
function resolves(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) return true
    if (!folder.includes("/node_modules/")) return Boolean(packages[`node_modules/${name}`])
  }
}

/** Optional packages that a package of the lockfile names and the lockfile does not hold. */
export function missingOptionals({ packages }) {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !resolves(packages, place, name))
      .map(([name, version]) => ({ name, version, from: place, dev })),
  )
}

/** The lockfile with an entry for each missing one; without integrity, since the mirror could not tell it. */
export function complete(lock) {
  const packages = { ...lock.packages }
  for (const { name, version, dev, from } of missingOptionals(lock)) {
    if (!exact.test(version))
      throw new Error(`${from} wants ${name}@${version}: not one exact version, install it by hand`)
    packages[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev && { dev }), optional: true }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.resolve("package-lock.json")
  const lock = JSON.parse(readFileSync(file, "utf8"))
  console.log(`${missingOptionals(lock).length} optional packages added`)
  writeFileSync(file, `${JSON.stringify(complete(lock), null, 2)}\n`)
}
