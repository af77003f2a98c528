import { missingOptionals } from "../complete-lockfile.mjs"
import type { Finding, SourceFile } from "./source-files.ts"

export interface Lockfile {
  packages: Record<string, { version?: string; link?: boolean; optionalDependencies?: Record<string, string> }>
}

const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/
const fields = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"] as const

/** A second copy of @medusajs/* gives "workflow already exists" (medusa#7105): one copy each, one version for the 2.x set. */
export function oneMedusa(lock: Lockfile): Finding[] {
  const medusa = Object.entries(lock.packages).filter(([place]) => /node_modules\/@medusajs\/[^/]+$/.test(place))
  const nested = medusa.filter(([place]) => place.lastIndexOf("node_modules/") > 0)
  const versions = new Set(medusa.map(([, { version }]) => version).filter((version) => version?.startsWith("2.")))
  const copies = nested.map(([place]) => ({
    rule: "one-medusa",
    place: `package-lock.json: ${place}`,
    advice: "A second copy of a Medusa package. Name the same exact version everywhere.",
  }))
  if (versions.size <= 1) return copies
  const found = [...versions].join(", ")
  return [...copies, { rule: "one-medusa", place: "package-lock.json", advice: `Several Medusa versions: ${found}.` }]
}

/** Every version in every package.json is exact: the same packages on every machine, also without the lockfile. */
export function exactVersions(files: SourceFile[]): Finding[] {
  return files
    .filter((file) => /(^|\/)package\.json$/.test(file.path))
    .flatMap((file) => {
      const content = JSON.parse(file.text) as Partial<Record<(typeof fields)[number], Record<string, string>>>
      const named = fields.flatMap((field) => Object.entries(content[field] ?? {}))
      return named
        .filter(([, version]) => !exact.test(version))
        .map(([name, version]) => ({
          rule: "exact-versions",
          place: file.path,
          advice: `${name}@${version}: give one exact version.`,
        }))
    })
}

/** npm ci refuses a lockfile that lacks an optional package of any platform. */
export function completeLockfile(lock: Lockfile): Finding[] {
  return missingOptionals(lock).map(({ name, version, from }) => ({
    rule: "complete-lockfile",
    place: `package-lock.json: ${from}`,
    advice: `${name}@${version} is missing. Run: node tools/complete-lockfile.mjs`,
  }))
}
