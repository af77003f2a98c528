import { type ListProductsInput, listProductsWorkflow } from "@cho-lang/sellers/workflows"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { inBatches, type SeedContext } from "./context"
import type { ProductData } from "./data"
import { isMadeToOrder } from "./made-to-order"
import type { Market } from "./market"
import { type Ids, idsByHandle } from "./places"
import { loadStock } from "./stock"
import { saveTranslations } from "./translations"
import { goodsTranslations } from "./translations-of-goods"

const BATCH = 20
/** What Medusa Admin calls the option of a product without choices; our reads leave it out. */
const NO_CHOICE = { title: "Default option", value: "Default option value" }

/**
 * Products with variants, prices, stock, listings and English texts. Each part is made where it is missing,
 * so that a run that broke off is finished by the next.
 */
export async function loadGoods(
  context: SeedContext,
  products: ProductData[],
  market: Market,
  places: { crafts: Ids; sellers: Ids },
): Promise<void> {
  const known = await idsByHandle(context, "product")
  const missing = products.filter(({ handle }) => !known.has(handle))
  await inBatches(context, "goods", missing, BATCH, async (batch) => {
    await createProductsWorkflow(context.container).run({
      input: { products: batch.map((product) => productInput(product, market)) },
    })
  })
  const ids = await idsByHandle(context, "product")
  await listGoods(context, products, ids, places)
  await loadStock(context, products, market.locationId)
  await saveTranslations(context, await goodsTranslations(context, products))
  context.say(`${products.length} goods with stock, listings and English texts`)
}

function productInput(product: ProductData, market: Market) {
  const options =
    product.options.length > 0
      ? product.options.map(({ name, values }) => ({ title: name.vi, values: values.map(({ vi }) => vi) }))
      : [{ title: NO_CHOICE.title, values: [NO_CHOICE.value] }]
  return {
    handle: product.handle,
    title: product.title.vi,
    subtitle: product.subtitle.vi,
    description: product.description.vi,
    status: "published" as const,
    weight: product.weight_grams,
    thumbnail: product.pictures[0],
    images: product.pictures.map((url) => ({ url })),
    shipping_profile_id: market.shippingProfileId,
    sales_channels: [{ id: market.salesChannelId }],
    options,
    variants: product.variants.map((variant) => {
      const chosen = product.options.map((option, index) => {
        const value = option.values[variant.options[index] ?? -1]
        if (!value) {
          throw new Error(`Variant ${variant.sku} chooses a value that "${option.name.vi}" does not have.`)
        }
        return [option.name.vi, value.vi] as const
      })
      return {
        title: chosen.length > 0 ? chosen.map(([, value]) => value).join(" / ") : product.title.vi,
        sku: variant.sku,
        manage_inventory: true,
        allow_backorder: isMadeToOrder(product),
        weight: variant.weight_grams ?? product.weight_grams,
        options: chosen.length > 0 ? Object.fromEntries(chosen) : { [NO_CHOICE.title]: NO_CHOICE.value },
        prices: [{ currency_code: "vnd", amount: variant.price_vnd }],
      }
    }),
  }
}

async function listGoods(
  context: SeedContext,
  products: ProductData[],
  ids: Ids,
  { crafts, sellers }: { crafts: Ids; sellers: Ids },
): Promise<void> {
  const { data: listed } = await context.query.graph({ entity: "listing", fields: ["product_id"] })
  const done = new Set(listed.map(({ product_id }: { product_id: string }) => product_id))
  const bySeller = new Map<string, ListProductsInput["products"]>()
  for (const product of products) {
    const productId = ids.get(product.handle)
    const sellerId = sellers.get(product.seller)
    if (!productId || !sellerId || !crafts.has(product.craft)) {
      throw new Error(`${product.handle} names the unknown stall ${product.seller} or craft ${product.craft}.`)
    }
    if (!done.has(productId)) {
      const facts = { product_id: productId, craft_id: crafts.get(product.craft), ...listingFacts(product) }
      bySeller.set(sellerId, [...(bySeller.get(sellerId) ?? []), facts])
    }
  }
  for (const [seller_id, goods] of bySeller) {
    await listProductsWorkflow(context.container).run({
      input: { seller_id, listed_by_kind: "seed", channel: "seed", products: goods },
    })
  }
}

function listingFacts(product: ProductData) {
  const { food } = product
  return {
    materials: product.materials.vi,
    dimensions: product.dimensions?.vi ?? null,
    care: product.care?.vi ?? null,
    one_of_a_kind: product.one_of_a_kind,
    lead_time_days: product.lead_time_days,
    monthly_capacity: isMadeToOrder(product) ? product.variants.reduce((sum, { stock }) => sum + stock, 0) : null,
    ingredients: food?.ingredients.vi ?? null,
    allergens: food?.allergens.vi ?? null,
    net_weight_grams: food?.net_weight_grams ?? null,
    best_before_days: food?.best_before_days ?? null,
    keeping: food?.keeping.vi ?? null,
    is_demo: true,
  }
}
