import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingFactsToTakeUp, ProductToTakeUp } from "../rules/answers-of-product"
import { readGoods } from "./find-goods"

const FACTS = [
  "materials",
  "dimensions",
  "care",
  "one_of_a_kind",
  "delivery_by_agreement",
  "lead_time_days",
  "monthly_capacity",
  "ingredients",
  "allergens",
  "net_weight_grams",
  "best_before_days",
  "keeping",
] as const

const FIELDS = [
  ...FACTS,
  "craft_step_ids",
  "maker.name",
  "craft.handle",
  "product.title",
  "product.description",
  "product.weight",
  "product.thumbnail",
  "product.images.url",
  "product.images.rank",
  "product.options.id",
  "product.options.title",
  "product.variants.id",
  "product.variants.weight",
  "product.variants.options.value",
  "product.variants.options.option_id",
]

interface RawListing extends Record<(typeof FACTS)[number], string | number | boolean | null> {
  craft_step_ids: string[] | null
  maker: { name: string } | null
  craft: { handle: string } | null
  product: {
    title: string
    description: string | null
    weight: number | null
    thumbnail: string | null
    images: { url: string; rank: number }[]
    options: { id: string; title: string }[]
    variants: { id: string; weight: number | null; options: { value: string; option_id: string }[] }[]
  }
}

export interface TakenUp {
  product: ProductToTakeUp
  facts: ListingFactsToTakeUp
  /** Keys of its pictures, the one on cards first. */
  keys: string[]
}

async function quantities(container: MedusaContainer, itemIds: string[]): Promise<Map<string, number>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "inventory_level",
    fields: ["inventory_item_id", "stocked_quantity", "reserved_quantity"],
    filters: { inventory_item_id: itemIds },
  })
  return new Map(
    data.map((level) => [level.inventory_item_id, Number(level.stocked_quantity) - Number(level.reserved_quantity)]),
  )
}

/** A product of the stall with everything that the desk's form asks of it; null for another stall's. */
export async function readProductToTakeUp(
  container: MedusaContainer,
  of: { seller_id: string; product_id: string },
): Promise<TakenUp | null> {
  const goods = await readGoods(container, of)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "listing", fields: FIELDS, filters: of })
  const listing = data[0] as unknown as RawListing | undefined
  if (!(goods && listing)) {
    return null
  }
  const { product, craft, maker, craft_step_ids } = listing
  const left = await quantities(
    container,
    goods.variants.map(({ inventory_item_id }) => inventory_item_id),
  )
  const images = [...product.images].sort((one, other) => one.rank - other.rank).map(({ url }) => url)
  const variants = goods.variants.map(({ id, price_vnd, inventory_item_id, location_id }) => {
    const raw = product.variants.find((variant) => variant.id === id)
    const values = Object.fromEntries((raw?.options ?? []).map(({ option_id, value }) => [option_id, value]))
    const quantity = location_id === null ? null : (left.get(inventory_item_id) ?? null)
    return { price_vnd, quantity, weight: raw?.weight ?? null, values }
  })
  const { title, description, weight, options } = product
  return {
    product: { title, description, weight, options, variants },
    facts: {
      ...Object.fromEntries(FACTS.map((fact) => [fact, listing[fact]])),
      craft: craft?.handle ?? null,
      maker: maker?.name ?? null,
      craft_steps: craft_step_ids?.length ? craft_step_ids : null,
    },
    keys: [...new Set([...(product.thumbnail ? [product.thumbnail] : []), ...images])],
  }
}
