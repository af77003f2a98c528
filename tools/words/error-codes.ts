import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { root } from "../lib/paths.ts"

interface Import {
  names: string[]
  from: string
}

const statement = /(?:import|export)\s+(type\s+)?(?:(\w+)(?:,\s*)?)?(?:\{([^}]*)\})?\s*from\s+"([^"]+)"/g

/** What a file takes from others. Types lead on to services only, whose methods are reached through the container. */
function importsOf(text: string): Import[] {
  return [...text.matchAll(statement)].flatMap(([, type, whole, names = "", from = ""]) => {
    if (type && !from.includes("/modules/")) return []
    const wanted = names.split(",").map((name) => name.replace("type ", "").trim().split(" as ")[0] ?? "")
    return [{ names: [whole ?? "", ...wanted].filter(Boolean), from }]
  })
}

/** The source of what an import names; undefined for packages of others. */
function sourceOf(from: string, importer: string): string | undefined {
  const base = from.startsWith("@cho-lang/kit/")
    ? path.join(root, "plugins/kit/src", from.slice("@cho-lang/kit/".length))
    : from.startsWith(".") && path.resolve(path.dirname(importer), from)
  if (!base) return undefined
  return [base, `${base}.ts`, path.join(base, "index.ts")].find((file) => file.endsWith(".ts") && existsSync(file))
}

/** The texts of all files that `entries` reach; of a list of re-exports only the named ones are followed. */
function textsFrom(entries: string[]): string[] {
  const texts = new Map<string, string>()
  const visit = (file: string, wanted: string[] | null): void => {
    const text = readFileSync(file, "utf8")
    const isList = path.basename(file) === "index.ts"
    if (texts.has(file) && !isList) return
    texts.set(file, text)
    for (const { names, from } of importsOf(text)) {
      const source = sourceOf(from, file)
      if (source && (!isList || !wanted || names.some((name) => wanted.includes(name)))) visit(source, names)
    }
  }
  for (const entry of entries) visit(entry, null)
  return [...texts.values()]
}

const makers = /(?:function (\w+)|const (\w+) =) ?\(\s*code: string/g
const written = /\bcode: "([a-z]+(?:_[a-z0-9]+)+)"/g
const promised = /@throws[^@]*?\*\//g
const quoted = /`([a-z]+(?:_[a-z0-9]+)+)`/g

/**
 * Every code that what stands in `entries` (absolute paths of routes and guards) may refuse with, sorted: codes written where an error is
 * made, given to a function that makes one, or promised by a comment's `@throws`.
 */
export function errorCodes(entries: string[]): string[] {
  const texts = textsFrom(entries)
  const names = texts.flatMap((text) => [...text.matchAll(makers)].map(([, made, named]) => made ?? named ?? ""))
  const calls =
    names.length > 0
      ? new RegExp(String.raw`\b(?:${[...new Set(names)].join("|")})\(\s*"([a-z]+(?:_[a-z0-9]+)+)"`, "g")
      : null
  const found = texts.flatMap((text) => [
    ...text.matchAll(written),
    ...(calls ? text.matchAll(calls) : []),
    // What stands in brackets there is status and facts.
    ...[...text.matchAll(promised)].flatMap(([comment]) => [...comment.replace(/\([^)]*\)/g, "").matchAll(quoted)]),
  ])
  return [...new Set(found.map(([, code = ""]) => code))].sort()
}
