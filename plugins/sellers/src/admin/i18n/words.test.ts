import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import en from "./json/en.json"
import staffEn from "./json/staff.en.json"
import staffVi from "./json/staff.vi.json"
import vi from "./json/vi.json"

const src = path.resolve(import.meta.dirname, "../..")
const kit = path.resolve(src, "../../kit/src")
const barrel = path.join(src, "workflows/index.ts")

const IMPORT = /^(?:import|export) (?:type )?(?:([^;'"]*?) from )?"([^"]+)"/gm
/** A code as an option of an error, or as the first argument of one of the small helpers that make one. */
const CODE = /\bcode: "([a-z_]+)"|\b(?:forbidden|wrong|refuse|missing)\(\s*"([a-z]+(?:_[a-z]+)+)"/g

/** What the desk and the basket answer: they share files with the officers' routes, which cannot get there. */
const OTHERS = [
  "capability_missing",
  "code_malformed",
  "grant_ended",
  "handover_not_yours",
  "members_only",
  "own_sign_in_required",
  "owner_only",
  "route_closed",
  "stall_not_yours",
  "stall_required",
  "stock_insufficient",
]

/** The text of a file without its comments. */
function readCode(file: string): string {
  return readFileSync(file, "utf8").replace(/\/\*\*.*?\*\//gs, "")
}

function fileOf(from: string, name: string): string | null {
  const base = name.startsWith("@cho-lang/kit/")
    ? path.join(kit, name.slice(14))
    : path.resolve(path.dirname(from), name)
  const isOurs = name.startsWith(".") || name.startsWith("@cho-lang/kit/")
  return isOurs ? ([`${base}.ts`, `${base}/index.ts`].find((file) => existsSync(file)) ?? null) : null
}

/** What a file imports; of the barrel of workflows only the files whose names are asked for. */
function importsOf(file: string, asked: string | null): { file: string; asked: string }[] {
  const names = file === barrel ? (asked?.match(/\w+/g) ?? []) : null
  return [...readCode(file).matchAll(IMPORT)].flatMap(([, what = "", name = ""]) => {
    const found = fileOf(file, name)
    const isWanted = names === null || names.some((one) => new RegExp(`\\b${one}\\b`).test(what))
    return found && isWanted ? [{ file: found, asked: what }] : []
  })
}

/** Every code that can be thrown in a file or in what it imports. */
function codesBelow(files: string[]): Set<string> {
  const codes = new Set<string>()
  const seen = new Set<string>()
  const waiting = files.map((file) => ({ file, asked: "" }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const mark = next.file === barrel ? `${barrel} ${next.asked}` : next.file
    if (!seen.has(mark)) {
      seen.add(mark)
      for (const [, option, argument] of next.file === barrel ? [] : readCode(next.file).matchAll(CODE)) {
        codes.add(option ?? argument ?? "")
      }
      waiting.push(...importsOf(next.file, next.asked))
    }
  }
  return codes
}

function routeFiles(): string[] {
  const folder = path.join(src, "api/admin")
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("route.ts"))
  return [...files.map((file) => path.join(folder, file)), path.join(src, "api/access/guard-admin.ts")]
}

/** Keys with their path, `error.failed`. */
function keysOf(words: object, above = ""): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [`${above}${key}`] : keysOf(value as object, `${above}${key}.`),
  )
}

describe("the words of Admin", () => {
  it("are there in both languages", () => {
    expect(keysOf(en).sort()).toEqual(keysOf(vi).sort())
    expect(keysOf(staffEn).sort()).toEqual(keysOf(staffVi).sort())
  })

  it("answer every refusal of the officers' routes", () => {
    const said = [...Object.keys(staffVi.error), ...OTHERS]
    const codes = [...codesBelow(routeFiles())].sort()
    expect(codes.length).toBeGreaterThan(30)
    expect(codes.filter((code) => !said.includes(code))).toEqual([])
  })
})
