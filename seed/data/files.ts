import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Bilingual, Craft, Guide, SeedProduct, SeedSeller, Village } from "./schema"

const read = <Content>(...path: string[]): Content => JSON.parse(readFileSync(join(__dirname, ...path), "utf8"))

export const crafts = read<Craft[]>("crafts.json")
export const villages = read<Village[]>("villages.json")
export const sellers = read<SeedSeller[]>("sellers.json")
export const products = readdirSync(join(__dirname, "products"))
  .sort()
  .flatMap((file) => read<SeedProduct[]>("products", file))
export const guides = read<Guide[]>("guides.json")
export const everything = { crafts, villages, sellers, products }

/** Every text inside a value, with the path that leads to it. */
export function* texts(value: unknown, path = ""): Generator<[string, string]> {
  if (typeof value === "string") yield [path, value]
  else if (value && typeof value === "object")
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${path}/${key}`)
}

/** Every `{vi, en}` pair inside a value, also one that lacks a language. */
export function* pairs(value: unknown, path = ""): Generator<[string, Partial<Bilingual>]> {
  if (!value || typeof value !== "object") return
  if ("vi" in value || "en" in value) yield [path, value as Partial<Bilingual>]
  else for (const [key, inner] of Object.entries(value)) yield* pairs(inner, `${path}/${key}`)
}

export const repeated = (list: string[]) => list.filter((one, index) => list.indexOf(one) !== index)

/** Whether a text holds a word as a whole word; Vietnamese letters count as letters. */
export const holdsWord = (text: string, word: string) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu").test(text)
