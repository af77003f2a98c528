import type { SeedContext } from "./context"
import type { ProductData, Texts } from "./data"
import type { TranslationRow } from "./translations"

interface ProductRow {
  id: string
  handle: string
  options: { id: string; title: string; values: { id: string; value: string }[] }[]
  variants: { id: string; sku: string }[]
}

/** English texts of products, their options, variants and listings. */
export async function goodsTranslations({ query }: SeedContext, products: ProductData[]): Promise<TranslationRow[]> {
  const { data } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "handle",
      "options.id",
      "options.title",
      "options.values.id",
      "options.values.value",
      "variants.id",
      "variants.sku",
    ],
    filters: { handle: products.map(({ handle }) => handle) },
  })
  const rows = data as ProductRow[]
  const { data: listings } = await query.graph({
    entity: "listing",
    fields: ["id", "product_id"],
    filters: { product_id: rows.map(({ id }) => id) },
  })
  const listingOf = new Map(listings.map(({ id, product_id }: { id: string; product_id: string }) => [product_id, id]))
  const productOf = new Map(products.map((product) => [product.handle, product]))
  return rows.flatMap((row) => {
    const product = productOf.get(row.handle)
    return product
      ? [...ownTexts(row, product, listingOf.get(row.id)), ...optionTexts(row, product), ...variantTexts(row, product)]
      : []
  })
}

function ownTexts(row: ProductRow, product: ProductData, listingId: string | undefined): TranslationRow[] {
  const { title, subtitle, description, materials, dimensions, care, food } = product
  const own = {
    reference: "product",
    id: row.id,
    english: { title: title.en, subtitle: subtitle.en, description: description.en },
  }
  if (!listingId) {
    return [own]
  }
  const english = {
    materials: materials.en,
    dimensions: dimensions?.en,
    care: care?.en,
    ingredients: food?.ingredients.en,
    allergens: food?.allergens.en,
    keeping: food?.keeping.en,
  }
  return [own, { reference: "listing", id: listingId, english }]
}

function optionTexts(row: ProductRow, product: ProductData): TranslationRow[] {
  return row.options.flatMap((optionRow) => {
    const option = product.options.find(({ name }) => name.vi === optionRow.title)
    if (!option) {
      return []
    }
    const values = optionRow.values.flatMap((valueRow): TranslationRow[] => {
      const value = option.values.find(({ vi }) => vi === valueRow.value)
      return value ? [{ reference: "product_option_value", id: valueRow.id, english: { value: value.en } }] : []
    })
    return [{ reference: "product_option", id: optionRow.id, english: { title: option.name.en } }, ...values]
  })
}

function variantTexts(row: ProductRow, product: ProductData): TranslationRow[] {
  return row.variants.flatMap((variantRow): TranslationRow[] => {
    const variant = product.variants.find(({ sku }) => sku === variantRow.sku)
    const chosen = product.options
      .map((option, index) => option.values[variant?.options[index] ?? -1])
      .filter((value): value is Texts => value !== undefined)
    const title = chosen.length > 0 ? chosen.map(({ en }) => en).join(" / ") : product.title.en
    return variant ? [{ reference: "product_variant", id: variantRow.id, english: { title } }] : []
  })
}
