import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

/** The seed's data files, as far as the fake backend needs them. `T` is a text in both languages. */
export type T = { vi: string; en: string }
export type SeedCraft = {
  handle: string
  name: T
  summary: T
  story: T
  steps: { name: T; text: T; picture?: string }[]
  picture: string
}
export type SeedRecognition = { title: T; number: string; date: string | null; body: T; source: string }
export type SeedVillage = {
  handle: string
  name: T
  commune_code: string
  legacy_address: string
  latitude: number
  longitude: number
  crafts: string[]
  summary: T
  story: T
  how_to_get_there: T
  recognitions: SeedRecognition[]
  picture: string
  panorama: string | null
}
export type SeedSeller = {
  handle: string
  name: string
  entity_type: string
  village: string
  crafts: string[]
  summary: T
  story: T
  street_address: string
  since_year: number
  picture: string
}
export type SeedProduct = {
  handle: string
  seller: string
  craft: string
  title: T
  subtitle: T
  description: T
  materials: T
  dimensions: T | null
  care: T | null
  one_of_a_kind: boolean
  lead_time_days: number | null
  weight_grams: number
  food: { ingredients: T; allergens: T; net_weight_grams: number; best_before_days: number; keeping: T } | null
  pictures: string[]
  options: { name: T; values: T[] }[]
  variants: { sku: string; options: number[]; price_vnd: number; stock: number }[]
}
export type SeedGuide = {
  slug: string
  title: T
  summary: T
  steps: { text: T; picture: string; alt: T }[]
}

const folder = path.join(__dirname, "../../../seed/data")

function load<Row>(file: string): Row[] {
  return JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Row[]
}

export const seed = {
  crafts: load<SeedCraft>("crafts.json"),
  villages: load<SeedVillage>("villages.json"),
  guides: load<SeedGuide>("guides.json"),
  sellers: load<SeedSeller>("sellers.json"),
  products: readdirSync(path.join(folder, "products"))
    .sort()
    .flatMap((file) => load<SeedProduct>(`products/${file}`)),
}
