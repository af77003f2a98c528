import type { RawProduct } from "../../src/lib/backend/products"
import { certificateOf, starsOf } from "./certificates"
import type { SeedProduct, SeedVillage, T } from "./seed"
import { seed } from "./seed"

export type Lang = keyof T

const lowest = (product: SeedProduct): number => Math.min(...product.variants.map((variant) => variant.price_vnd))

/** What is made to order is not counted. */
const stockOf = ({ lead_time_days }: SeedProduct, { stock }: { stock: number }): number =>
  lead_time_days === null ? stock : 999

/** A product as GET /catalogue/product-cards writes it. */
export function card(product: SeedProduct, lang: Lang) {
  const seller = seed.sellers.find((row) => row.handle === product.seller)
  const village = seed.villages.find((row) => row.handle === seller?.village)
  const craft = seed.crafts.find((row) => row.handle === product.craft)
  const made = product.variants.reduce((sum, { stock }) => sum + stock, 0)
  const monthLeft = product.lead_time_days === null ? null : made
  return {
    id: `prod_${product.handle}`,
    handle: product.handle,
    title: product.title[lang],
    subtitle: product.subtitle[lang],
    thumbnail: product.pictures[0] ?? null,
    price: lowest(product),
    price_varies: product.variants.some((variant) => variant.price_vnd !== lowest(product)),
    one_of_a_kind: product.one_of_a_kind,
    lead_time_days: product.lead_time_days,
    holiday_until: null,
    stock: product.variants.reduce((sum, variant) => sum + stockOf(product, variant), 0),
    month_left: monthLeft,
    more_from: monthLeft === 0 ? "2027-01-01" : null,
    ocop: starsOf(product),
    seller: { handle: product.seller, name: seller?.name ?? product.seller },
    village: village ? { handle: village.handle, name: village.name[lang] } : null,
    commune: village ? { code: village.commune_code, name: village.commune_code } : null,
    craft: craft ? { handle: craft.handle, name: craft.name[lang] } : null,
    is_demo: true,
  }
}

function variants(product: SeedProduct) {
  return product.variants.map((variant) => ({
    id: `variant_${variant.sku}`,
    sku: variant.sku,
    title: variant.sku,
    price: variant.price_vnd,
    stock: stockOf(product, variant),
    manage_inventory: true,
    option_value_ids: variant.options.map((value, option) => `optval_${option}_${value}`),
  }))
}

function food(product: SeedProduct, lang: Lang) {
  if (!product.food) return null
  const { ingredients, allergens, keeping, ...numbers } = product.food
  return { ...numbers, ingredients: ingredients[lang], allergens: allergens[lang], keeping: keeping[lang] }
}

/** A product as GET /catalogue/product-details/:handle writes it. */
export function detail(product: SeedProduct, lang: Lang): RawProduct {
  const seller = seed.sellers.find((row) => row.handle === product.seller)
  if (!seller) throw new Error(`${product.handle} is of no stall`)
  const village = seed.villages.find((row) => row.handle === seller?.village)
  return {
    ...card(product, lang),
    description: product.description[lang],
    pictures: product.pictures,
    materials: product.materials?.[lang] ?? null,
    dimensions: product.dimensions?.[lang] ?? null,
    care: product.care?.[lang] ?? null,
    food: food(product, lang),
    weight_grams: product.weight_grams,
    made_by: null,
    monthly_capacity: null,
    craft_steps: seed.crafts.find((row) => row.handle === product.craft)?.steps.map((step) => step.name[lang]) ?? [],
    options: product.options.map((option, i) => ({
      id: `opt_${i}`,
      title: option.name[lang],
      values: option.values.map((value, j) => ({ id: `optval_${i}_${j}`, value: value[lang] })),
    })),
    variants: variants(product),
    seller: {
      handle: seller.handle,
      name: seller.name,
      summary: seller.summary[lang],
      picture: seller.picture,
      since_year: seller.since_year,
    },
    village: village ? { handle: village.handle, name: village.name[lang], picture: village.picture } : null,
    newest_lot: null,
    certificate: certificateOf(product),
    similar: seed.products
      .filter((other) => other.craft === product.craft && other.handle !== product.handle)
      .slice(0, 4)
      .map((other) => card(other, lang)),
  }
}

/** A village as GET /catalogue/villages writes it. */
export function village(row: SeedVillage, lang: Lang) {
  const sellers = seed.sellers.filter((seller) => seller.village === row.handle)
  return {
    handle: row.handle,
    name: row.name[lang],
    summary: row.summary[lang],
    picture: row.picture,
    commune: { code: row.commune_code, name: row.commune_code, full_name: `Xã ${row.commune_code}` },
    province: { code: "01", name: "Hà Nội" },
    latitude: row.latitude,
    longitude: row.longitude,
    crafts: row.crafts.map((handle) => ({
      handle,
      name: seed.crafts.find((craft) => craft.handle === handle)?.name[lang] ?? handle,
    })),
    seller_count: sellers.length,
    product_count: seed.products.filter((product) => sellers.some((seller) => seller.handle === product.seller)).length,
  }
}

/** A village as GET /catalogue/villages/:handle writes it. */
export function villageDetail(row: SeedVillage, lang: Lang) {
  return {
    ...village(row, lang),
    story: row.story[lang],
    how_to_get_there: row.how_to_get_there[lang],
    legacy_address: row.legacy_address,
    panorama: row.panorama,
    recognitions: row.recognitions.map((act) => ({ ...act, title: act.title[lang], body: act.body?.[lang] ?? null })),
    sellers: seed.sellers
      .filter((seller) => seller.village === row.handle)
      .map((seller) => ({
        handle: seller.handle,
        name: seller.name,
        summary: seller.summary[lang],
        picture: seller.picture,
      })),
  }
}
