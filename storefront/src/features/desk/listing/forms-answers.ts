import { readCount, readDong, readGrams } from "@cho-lang/kit/typed-numbers"
import type { ListingForm } from "@/lib/backend/desk/listings"
import { formatNumber } from "@/lib/format"
import type { Locale } from "@/lib/locale"

/** What sizes and colours are called in the form: `option_0`, `variant_3_value_0`, `variant_3_price`. */
export const formNames = {
  option: (at: number) => `option_${at}`,
  value: (row: number, at: number) => `variant_${row}_value_${at}`,
  cell: (row: number, cell: Cell) => `variant_${row}_${cell}`,
}
export type Cell = "price" | "price_shown" | "quantity" | "shown" | "weight"

/** How many things buyers can choose by, and how many forms there may be; one more is read so that the backend can say so. */
export const mostOptions = 2
export const mostForms = 30

/** Sizes and colours as the backend keeps them; empty where none is filled. What cannot be read stays as typed. */
export function formsOfListing(form: FormData): { options?: string[]; variants?: ListingForm[] } {
  const text = (name: string) => String(form.get(name) ?? "").trim()
  const titles = Array.from({ length: mostOptions }, (_, at) => text(formNames.option(at)))
  const rows = Array.from({ length: mostForms + 1 }, (_, row): ListingForm => {
    const cells = ["price", "price_shown", "quantity", "shown", "weight"] as const
    const [price, priceShown, quantity, shown, weight] = cells.map((cell) => text(formNames.cell(row, cell)))
    return {
      values: titles.flatMap((title, at) => (title || at === 0 ? [text(formNames.value(row, at))] : [])),
      ...(price && { price_vnd: readDong(price) }),
      ...(priceShown && { price_shown: readDong(priceShown) }),
      ...(quantity && { quantity: readCount(quantity) }),
      ...(shown && { quantity_shown: readCount(shown) }),
      ...(weight && { weight_grams: readGrams(weight) }),
    }
  })
  // Rows left empty below the last filled one are none; one left empty between others is told.
  const last = rows.findLastIndex(
    ({ values, price_shown: _, quantity_shown: __, ...cells }) => values.some(Boolean) || Object.keys(cells).length > 0,
  )
  return last < 0 ? {} : { options: titles.filter(Boolean), variants: rows.slice(0, last + 1) }
}

/** Kept sizes and colours, cell by cell, as they stand in the form again. */
export function shownForms(
  { options = [], variants = [] }: { options?: string[]; variants?: ListingForm[] },
  locale: Locale,
): Record<string, string[]> {
  const written = (value: string | number | undefined, isMoney = false) =>
    value === undefined ? [] : [typeof value === "number" && isMoney ? formatNumber(value, locale) : String(value)]
  return Object.fromEntries([
    ...options.map((title, at) => [formNames.option(at), [title]]),
    ...variants.flatMap(({ values, price_vnd, price_shown, quantity, quantity_shown, weight_grams }, row) => [
      ...values.map((value, at) => [formNames.value(row, at), [value]]),
      [formNames.cell(row, "price"), written(price_vnd, true)],
      [formNames.cell(row, "price_shown"), written(price_shown)],
      [formNames.cell(row, "quantity"), written(quantity)],
      [formNames.cell(row, "shown"), written(quantity_shown)],
      [formNames.cell(row, "weight"), written(weight_grams)],
    ]),
  ])
}

/** How many rows of the form are filled. */
export function filledRows(shown: Record<string, string[] | undefined>): number {
  const rows = Object.entries(shown).flatMap(([name, values]) => {
    const row = /^variant_(\d+)_/.exec(name)?.[1]
    return row && values?.[0] ? [Number(row) + 1] : []
  })
  return Math.max(0, ...rows)
}

/** Name of the cell that a refusal of the backend speaks of: `variants.2.price_vnd` is `variant_2_price`. */
export function cellOf(field: string): string {
  const option = /^options\.(\d+)$/.exec(field)
  if (option) return formNames.option(Number(option[1]))
  const value = /^variants\.(\d+)\.values\.(\d+)$/.exec(field)
  if (value) return formNames.value(Number(value[1]), Number(value[2]))
  const cell = /^variants\.(\d+)\.(price|quantity|weight)(?:_vnd|_grams)?$/.exec(field)
  return cell ? formNames.cell(Number(cell[1]), cell[2] as Cell) : field
}
