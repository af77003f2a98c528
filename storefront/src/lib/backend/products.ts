import { cacheLife, cacheTag } from "next/cache"
import { lifeWithStars } from "../badge-life"
import { backendLocale, type Locale } from "../locale"
import { type Card, endsOf, type RawCard, toCard, toKeep } from "./cards"
import { type Certificate, type RawCertificate, toCertificate } from "./certificates"
import { backendGet } from "./door"
import { dataOr } from "./result"

/** What the law asks to say about food. Weights in grams, `bestBeforeDays` counted from making. */
export type FoodFacts = {
  ingredients: string
  allergens: string
  netWeightGrams: number | null
  bestBeforeDays: number | null
  keeping: string
}

/** One buyable form of a product; `label` joins its option values ("30 cm, đỏ"), empty when there is only one. Price in đồng. */
export type Variant = { id: string; label: string; price: number; stock: number; stockLimited: boolean }

export type Product = Card & {
  subtitle: string | null
  description: string
  pictures: string[]
  materials: string | null
  dimensions: string | null
  care: string | null
  food: FoodFacts | null
  weightGrams: number | null
  /** Name of who made it, where that is not the stall itself. */
  madeBy: string | null
  /** Pieces made to order in a month, at most. */
  monthlyCapacity: number | null
  craftSteps: string[]
  optionNames: string[]
  variants: Variant[]
  maker: { handle: string; name: string; summary: string | null; picture: string | null; sinceYear: number | null }
  place: { handle: string; name: string; picture: string | null } | null
  commune: { code: string; name: string } | null
  /** The certificate behind the stars, while they show. */
  certificate: Certificate | null
  /** The newest batch whose history everybody may read. Calendar days. */
  newestLot: { code: string; madeFrom: string; madeTo: string | null } | null
  similar: Card[]
}

type RawFood = {
  ingredients: string
  allergens: string
  net_weight_grams: number | null
  best_before_days: number | null
  keeping: string
}
type RawOption = { id: string; title: string; values: { id: string; value: string }[] }
type RawVariant = {
  id: string
  title: string
  price: number | null
  stock: number
  manage_inventory: boolean
  option_value_ids: string[]
}
/** A product as GET /catalogue/product-details/:handle writes it. */
export type RawProduct = RawCard & {
  description: string | null
  pictures: string[]
  materials: string | null
  dimensions: string | null
  care: string | null
  food: RawFood | null
  weight_grams: number | null
  made_by: string | null
  monthly_capacity: number | null
  craft_steps: string[]
  commune: { code: string; name: string } | null
  options: RawOption[]
  variants: RawVariant[]
  seller: { handle: string; name: string; summary: string | null; picture: string | null; since_year: number | null }
  village: { handle: string; name: string; picture: string | null } | null
  certificate: RawCertificate | null
  newest_lot: { code: string; made_from: string; made_to: string | null } | null
  similar: RawCard[]
}

function toFood(raw: RawFood): FoodFacts {
  return {
    ingredients: raw.ingredients,
    allergens: raw.allergens,
    netWeightGrams: raw.net_weight_grams,
    bestBeforeDays: raw.best_before_days,
    keeping: raw.keeping,
  }
}

function toVariants(variants: RawVariant[], options: RawOption[]): Variant[] {
  const names = new Map(options.flatMap((option) => option.values.map((value) => [value.id, value.value] as const)))
  const single = variants.length === 1
  return variants.flatMap((variant) => {
    // A variant without a price cannot be bought; showing it would only end in an error at the basket.
    if (variant.price === null) return []
    const label = variant.option_value_ids
      .map((id) => names.get(id))
      .filter(Boolean)
      .join(" · ")
    return [
      {
        id: variant.id,
        label: single ? "" : label || variant.title,
        price: variant.price,
        stock: variant.stock,
        stockLimited: variant.manage_inventory,
      },
    ]
  })
}

/** Turns the backend's product details into the view. */
export function toProduct(raw: RawProduct): Product {
  const { summary, picture, since_year: sinceYear, handle, name } = raw.seller
  return {
    ...toCard(raw),
    subtitle: raw.subtitle,
    description: raw.description ?? "",
    pictures: raw.pictures.length > 0 ? raw.pictures : raw.thumbnail ? [raw.thumbnail] : [],
    materials: raw.materials,
    dimensions: raw.dimensions,
    care: raw.care,
    food: raw.food && toFood(raw.food),
    weightGrams: raw.weight_grams,
    madeBy: raw.made_by,
    monthlyCapacity: raw.monthly_capacity,
    craftSteps: raw.craft_steps,
    optionNames: raw.variants.length > 1 ? raw.options.map((option) => option.title) : [],
    variants: toVariants(raw.variants, raw.options),
    maker: { handle, name, summary, picture, sinceYear },
    place: raw.village,
    commune: raw.commune,
    certificate: raw.certificate && toCertificate(raw.certificate),
    newestLot: raw.newest_lot && {
      code: raw.newest_lot.code,
      madeFrom: raw.newest_lot.made_from,
      madeTo: raw.newest_lot.made_to,
    },
    similar: raw.similar.map(toCard),
  }
}

/** The page of a product as it may be kept. */
function productToKeep(product: Product, now: Date): Product {
  const { ocop, ...card } = toKeep(product, now)
  const similar = product.similar.map((one) => toKeep(one, now))
  return { ...product, ...card, ocop, certificate: ocop && product.certificate, similar }
}

/** What it shows as similar changes with those goods: their price, stock, stars. */
const similarTags = (product: Product | null) => product?.similar.map(({ handle }) => `product:${handle}`) ?? []

/** A published product of an approved stall; null when there is none. */
export async function readProduct(handle: string, locale: Locale): Promise<Product | null> {
  "use cache"
  const now = new Date()
  const path = `/catalogue/product-details/${encodeURIComponent(handle)}`
  const answer = dataOr(await backendGet<{ product_detail: RawProduct }>(path, { locale: backendLocale[locale] }), null)
  const product = answer && productToKeep(toProduct(answer.product_detail), now)
  cacheLife(lifeWithStars(product ? endsOf([product, ...product.similar]) : [], now))
  cacheTag("all", `product:${handle}`, ...similarTags(product))
  return product
}
