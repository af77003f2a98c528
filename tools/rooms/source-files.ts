import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"

/** A text file of the repository: path from its root with `/`, and content. */
export interface SourceFile {
  path: string
  text: string
}

/** A rule that was broken: its name, where, and what to do. */
export interface Finding {
  rule: string
  place: string
  advice: string
}

const ignored = new Set(["node_modules", ".git", ".data", ".medusa", ".next", "dist", "coverage", "__pycache__"])
const readable = /\.(ts|tsx|mts|mjs|cjs|js|css|json)$/

function walk(folder: string, base = folder): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) return ignored.has(entry.name) ? [] : walk(full, base)
    return [path.relative(base, full)]
  })
}

/** Files git knows or would add; all files where there is no git (a downloaded archive). */
export function listFiles(root: string): string[] {
  const git = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  })
  const names = git.status === 0 ? git.stdout.split("\0").filter(Boolean) : walk(root)
  return names
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => statSync(path.join(root, name), { throwIfNoEntry: false })?.isFile())
    .sort()
}

/** The repository's own source and settings; no lockfile, no pictures, no prose. */
export function readSources(root: string): SourceFile[] {
  return listFiles(root)
    .filter((name) => readable.test(name) && name !== "package-lock.json")
    .map((name) => ({ path: name, text: readFileSync(path.join(root, name), "utf8") }))
}
