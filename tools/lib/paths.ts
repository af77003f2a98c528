import path from "node:path"
import { fileURLToPath } from "node:url"

/** The repository's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

/** Where `medusa build` puts the runnable backend: its own package root, resolving packages from the repository's. */
export const builtBackend = path.join(root, "backend/.medusa/server")

/** A path as a person would type it from the repository's root. */
export function shown(file: string): string {
  const relative = path.relative(root, file)
  return relative.startsWith("..") ? file : relative
}
