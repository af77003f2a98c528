import type { VariantOffer } from "./read-variants"

/** What Medusa Admin calls the option of a product without choices; our reads leave it out. */
export const NO_CHOICE = { title: "Default option", value: "Default option value" }

/** The forms a product comes in now. */
export interface CurrentForms {
  options: { id: string; title: string; values: string[] }[]
  variants: {
    id: string
    /** Value by the option's title. */
    values: Record<string, string>
    is_counted: boolean
    /** Pieces that placed orders have taken. */
    reserved: number
  }[]
}

export interface FormsOffer {
  options: string[]
  variants: VariantOffer[]
}

/** How a product's forms become the offered ones. Lists of variants stand in the order of the offer. */
export interface FormsPlan {
  /** Other things to choose by: the options are made anew. */
  is_replaced: boolean
  /** Ids of variants that stay; null for those to be made. */
  ids: (string | null)[]
  /** Those of `ids` that are the same form as before; price and stock of another one are not theirs. */
  same: (string | null)[]
  /** Ids of variants that are offered no more. */
  gone: string[]
  /** Values that known options do not have yet. */
  added_values: { product_option_id: string; add: { value: string }[] }[]
}

export interface OptionToMake {
  title: string
  values: string[]
  /** Core keeps no order of a product's options. */
  metadata: { rank: number }
}

/** Options as core takes them: goods without choices have one option with one value. */
export function optionsOf({ options, variants }: FormsOffer): OptionToMake[] {
  return options.length === 0
    ? [{ title: NO_CHOICE.title, values: [NO_CHOICE.value], metadata: { rank: 0 } }]
    : options.map((title, rank) => ({
        title,
        values: [...new Set(variants.map(({ values }) => values[rank] ?? ""))],
        metadata: { rank },
      }))
}

/** Value by the option's title, as core takes them. */
export function valuesOf({ options }: Pick<FormsOffer, "options">, { values }: VariantOffer): Record<string, string> {
  return options.length === 0
    ? { [NO_CHOICE.title]: NO_CHOICE.value }
    : Object.fromEntries(options.map((title, at) => [title, values[at] ?? ""]))
}

function nameOf(values: Record<string, string>): string {
  return JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Compares what there is with what is offered. A form with the same values stays the same variant, so that baskets and
 * codes go on naming it. Goods that come in one form only, before or after, keep their variant for the first form.
 */
export function planForms(current: CurrentForms, offer: FormsOffer): FormsPlan {
  const wanted = optionsOf(offer)
  const isSingle = current.variants.length === 1 && offer.options.length === 0
  const titles = new Set(current.options.map(({ title }) => title))
  const isSame = isSingle || (wanted.length === titles.size && wanted.every(({ title }) => titles.has(title)))
  const known = new Map(current.variants.map(({ id, values }) => [nameOf(values), id]))
  const ids = offer.variants.map((variant) => known.get(nameOf(valuesOf(offer, variant))) ?? null)
  const [first] = current.variants
  if (first && isSingle) {
    ids[0] = first.id
  }
  const same = [...ids]
  if (first && !isSame && (current.variants.length === 1 || offer.variants.length === 1)) {
    ids[0] = first.id
  }
  const added = isSame && !isSingle ? wanted : []
  return {
    is_replaced: !isSame,
    ids,
    same,
    gone: current.variants.filter(({ id }) => !ids.includes(id)).map(({ id }) => id),
    added_values: added.flatMap(({ title, values }) => {
      const option = current.options.find((one) => one.title === title)
      const add = values.filter((value) => !option?.values.includes(value)).map((value) => ({ value }))
      return option && add.length > 0 ? [{ product_option_id: option.id, add }] : []
    }),
  }
}
