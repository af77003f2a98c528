import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import type { NewVillage } from "@cho-lang/villages/workflows"

/** A text in both languages of the shop. */
export interface Texts {
  vi: string
  en: string
}

export interface CraftData {
  handle: string
  name: Texts
  summary: Texts
  story: Texts
  steps: { name: Texts; text: Texts; picture?: string | null }[]
  picture: string
}

export interface VillageData
  extends Pick<
    NewVillage,
    "handle" | "commune_code" | "legacy_address" | "latitude" | "longitude" | "crafts" | "picture" | "panorama"
  > {
  name: Texts
  summary: Texts
  story: Texts
  how_to_get_there: Texts
  recognitions: { title: Texts; number: string | null; date: string | null; body: Texts; source: string }[]
}

export interface SellerData {
  handle: string
  name: string
  entity_type: "household" | "individual" | "cooperative" | "company"
  village: string
  crafts: string[]
  summary: Texts
  story: Texts
  street_address: string
  since_year: number
  picture: string
  status: "pending" | "approved"
}

export interface ProductData {
  handle: string
  seller: string
  craft: string
  title: Texts
  subtitle: Texts
  description: Texts
  materials: Texts
  dimensions: Texts | null
  care: Texts | null
  one_of_a_kind: boolean
  /** Days of work, null when it lies ready. */
  lead_time_days: number | null
  /** Packed, in grams. */
  weight_grams: number
  food: {
    ingredients: Texts
    allergens: Texts
    net_weight_grams: number
    best_before_days: number
    keeping: Texts
  } | null
  pictures: string[]
  options: { name: Texts; values: Texts[] }[]
  variants: { sku: string; options: number[]; price_vnd: number; stock: number }[]
}

export interface MarketData {
  store: string
  sales_channel: string
  publishable_key: string
  region: string
  stock_location: { name: string; address_1: string; city: string; country_code: string }
  fulfillment_set: string
  service_zone: string
  shipping_option: { code: string; name: Texts; description: string; price_vnd: number }
}

export interface DemoAccounts {
  buyer: { login: string; password: string; first_name: string; last_name: string }
  seller: { login: string; password: string; name: string; seller: string }
  staff: { login: string; password: string; first_name: string; last_name: string }
}

const DATA = resolve(__dirname, "../data")

/** Rendered pictures, `{key}-{width}.webp`. */
export const PICTURES = resolve(__dirname, "../pictures/webp")

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(DATA, file), "utf8"))
}

export const readMarket = () => read<MarketData>("market.json")
export const readDemoAccounts = () => read<DemoAccounts>("demo-accounts.json")
export const readCrafts = () => read<CraftData[]>("crafts.json")
export const readVillages = () => read<VillageData[]>("villages.json")
export const readSellers = () => read<SellerData[]>("sellers.json")

/** The goods of every craft, craft by craft in the order of file names. */
export function readProducts(): ProductData[] {
  return readdirSync(join(DATA, "products"))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => read<ProductData[]>(join("products", file)))
}
