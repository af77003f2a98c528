/** A product as core and its listing hold it, as far as the desk's form asks. */
export interface ProductToTakeUp {
  title: string
  description: string | null
  weight: number | null
  options: { id: string; title: string }[]
  variants: {
    price_vnd: number | null
    /** Pieces that can be sold now. */
    quantity: number | null
    weight: number | null
    /** Value by id of the option. */
    values: Record<string, string>
  }[]
}

/** What the listing says beyond core's product; null and empty are left out. */
export type ListingFactsToTakeUp = Record<string, string | number | boolean | string[] | null>

/** What Medusa Admin calls the option of a product without choices. */
const NO_CHOICE = "Default option"
const isSaid = (value: unknown) => value !== null && value !== undefined && value !== "" && value !== false

/** The answers that the desk's form would hold, had these goods been listed with it. Đồng, grams. */
export function answersOfProduct(
  product: ProductToTakeUp,
  facts: ListingFactsToTakeUp,
  pictures: string[],
): Record<string, unknown> {
  const { title, description, weight, options, variants } = product
  const choices = options.filter((option) => option.title !== NO_CHOICE)
  const [first] = variants
  const single = { price_vnd: first?.price_vnd ?? null, quantity: first?.quantity ?? null }
  const several = {
    options: choices.map((option) => option.title),
    variants: variants.map((variant) => ({
      values: choices.map(({ id }) => variant.values[id] ?? ""),
      price_vnd: variant.price_vnd,
      quantity: variant.quantity,
      ...(isSaid(variant.weight) && { weight_grams: variant.weight }),
    })),
  }
  const answers = {
    pictures,
    name: title,
    description,
    weight_grams: weight ?? first?.weight ?? null,
    ...(choices.length > 0 ? several : single),
    ...facts,
  }
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => isSaid(value)))
}
