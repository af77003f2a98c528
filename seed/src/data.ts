import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import type {
  Bilingual,
  Craft,
  Guide,
  SeedCertificate,
  SeedDecision,
  SeedFeatured,
  SeedLot,
  SeedProduct,
  SeedSeller,
  Village,
} from "../data/schema"

export type Texts = Bilingual
export type CraftData = Craft
export type VillageData = Village
export type SellerData = SeedSeller
export type ProductData = SeedProduct
export type GuideData = Guide
export type CertificateData = SeedCertificate
export type DecisionData = SeedDecision
export type FeaturedData = SeedFeatured

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
  seller: { login: string; password: string; name: string; phone: string; seller: string }
  staff: { login: string; password: string; first_name: string; last_name: string }
}

export interface TeamData {
  name: string
  /** Handle. */
  village: string
  members: { name: string; phone: string; role: "leader" | "member" }[]
  /** What the demo stall let one of them do, for so many days. */
  grant: { helper: string; seller: string; capabilities: string[]; days: number }
}

const DATA = resolve(__dirname, "../data")

/** Rendered pictures, `{key}-{width}.webp`. */
export const PICTURES = resolve(__dirname, "../pictures/webp")

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(DATA, file), "utf8"))
}

export const readMarket = () => read<MarketData>("market.json")
export const readDemoAccounts = () => read<DemoAccounts>("demo-accounts.json")
export const readTeam = () => read<TeamData>("team.json")
export const readDecisions = () => read<DecisionData[]>("certificates.json")
export const readLots = () => read<SeedLot[]>("lots.json")
export const readFeatured = () => read<FeaturedData[]>("featured.json")
export const readCrafts = () => read<CraftData[]>("crafts.json")
export const readVillages = () => read<VillageData[]>("villages.json")
export const readGuides = () => read<Guide[]>("guides.json")
export const readSellers = () => read<SellerData[]>("sellers.json")

/** The goods of every craft, craft by craft in the order of file names. */
export function readProducts(): ProductData[] {
  return readdirSync(join(DATA, "products"))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => read<ProductData[]>(join("products", file)))
}
