/** Shapes of the files in this folder. Plain types: the loader and the tests agree on them, nothing is validated at run time here. */

/** A text in both languages of the site. */
export interface Bilingual {
  vi: string
  en: string
}

/** `sure`: read in a primary text or in official data. `likely`: told by the press or by us, to be checked with the village. */
export type Confidence = "sure" | "likely"

/** Where a fact comes from. */
export interface Source {
  fact: string
  source: string
  confidence: Confidence
}

/** A short guide of the desk: at most seven steps, lines of at most twelve words. */
export interface Guide {
  slug: string
  title: Bilingual
  /** One sentence. */
  summary: Bilingual
  /** `picture` is a key below huong-dan/; `alt` says what it shows. */
  steps: { text: Bilingual; picture: string; alt: Bilingual }[]
}

/** One named step of a craft; `picture` where the step has a wide picture of its own. */
export interface CraftStep {
  name: Bilingual
  text: Bilingual
  picture?: string
}

export interface Craft {
  handle: string
  /** Its goods are eaten; absent: they are not. */
  is_food?: boolean
  name: Bilingual
  /** One sentence. */
  summary: Bilingual
  /** Two paragraphs, parted by an empty line. */
  story: Bilingual
  steps: CraftStep[]
  /** Key of a wide picture. */
  picture: string
  sources: Source[]
}

/** An act of an authority about a village. */
export interface Recognition {
  title: Bilingual
  number: string
  /** YYYY-MM-DD, null where the day is not known. */
  date: string | null
  body: Bilingual
  source: string
  confidence: Confidence
}

export interface Village {
  handle: string
  name: Bilingual
  /** Five digits, the code of the commune in force since 1 July 2025. */
  commune_code: string
  /** Vietnamese, the commune and district before July 2025: people still search for them. */
  legacy_address: string
  /** Degrees, good to about a kilometre. */
  latitude: number
  longitude: number
  /** Handles of crafts.json. */
  crafts: string[]
  summary: Bilingual
  story: Bilingual
  how_to_get_there: Bilingual
  recognitions: Recognition[]
  picture: string
  /** Key of a 360° picture. */
  panorama: string | null
  sources: Source[]
}

export type SellerEntityType = "household" | "individual" | "cooperative" | "company"

/** A stall. Invented, like its owner. */
export interface SeedSeller {
  handle: string
  name: string
  entity_type: SellerEntityType
  /** Handle of villages.json. */
  village: string
  /** Handles of crafts.json. */
  crafts: string[]
  owner_name: string
  /** One sentence, in the maker's own voice. */
  summary: Bilingual
  story: Bilingual
  street_address: string
  since_year: number
  picture: string
  status: "approved"
}

/** What a food label must say. */
export interface FoodFacts {
  ingredients: Bilingual
  allergens: Bilingual
  /** Grams without packing, of the first variant. */
  net_weight_grams: number
  /** Days from the day of making. */
  best_before_days: number
  keeping: Bilingual
}

export interface ProductOption {
  name: Bilingual
  values: Bilingual[]
}

export interface ProductVariant {
  sku: string
  /** One index into the values of each option, in the order of the options. Empty where there are no options. */
  options: number[]
  /** Đồng, tax included. Demo prices. */
  price_vnd: number
  stock: number
  /** Grams, packed, where this variant weighs otherwise than the product. */
  weight_grams?: number
}

export interface SeedProduct {
  handle: string
  seller: string
  craft: string
  title: Bilingual
  /** At most 70 characters. */
  subtitle: Bilingual
  /** Paragraphs parted by empty lines. */
  description: Bilingual
  materials: Bilingual
  dimensions: Bilingual | null
  care: Bilingual | null
  one_of_a_kind: boolean
  /** Days to make it; null where it is ready. Stock is then how many orders the maker takes. */
  lead_time_days: number | null
  /** Grams, packed for the road, of the first variant. */
  weight_grams: number
  food: FoodFacts | null
  pictures: string[]
  options: ProductOption[]
  variants: ProductVariant[]
}

/** What a demo decision says of one product. */
export interface SeedCertificate {
  /** Handle. */
  product: string
  stars: 3 | 4 | 5
  /** `QD26-21`. */
  product_set: string
  /** YYYY-MM-DD, the last day. */
  valid_until: string
}

/** A made-up decision of recognition: its number begins with `DEMO-`, its body says that it is none. */
export interface SeedDecision {
  number: string
  /** YYYY-MM-DD; its certificates begin on this day. */
  decided_on: string
  level: "district" | "province" | "ministry"
  body: string
  legal_basis: string
  certificates: SeedCertificate[]
}

/** What is shown first in a demo: on the home page, or on a commune's where it has a code. */
export interface SeedFeatured {
  commune_code: string | null
  title: Bilingual
  text: Bilingual
  is_hero: boolean
  /** YYYY-MM-DD, both counted. */
  shows_from: string
  shows_until: string
  /** Handles, of stalls of the commune where there is one. */
  products: string[]
}

/** Something that happened to a batch, so many days after it was begun; fields as a household's form has them. */
export interface SeedEvent {
  day: number
  /** Key of the template's step, or of one of every craft. */
  step: string
  note?: string
  layers?: number
  from?: string
  materials?: { key: string; quantity: number; unit: string }[]
  /** Made or packed, in the lot's unit. */
  quantity?: number
  pieces?: number
  passed?: boolean
  result?: string
}

/** A batch of one of the goods. Its days are counted back from the day of the first seed, so that none lies in the future. */
export interface SeedLot {
  key: string
  /** Handle. */
  product: string
  template: string
  quantity: number
  unit: "H87" | "KGM" | "GRM"
  began_days_ago: number
  made_in_days: number
  /** Of food. */
  keeps_days?: number
  /** So many pieces have a code of their own; the batch has one in any case. */
  pieces?: number
  events: SeedEvent[]
}
