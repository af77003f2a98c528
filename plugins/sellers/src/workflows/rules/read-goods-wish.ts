import { InputError } from "@cho-lang/kit/input-error"
import { readPriceVnd, readQuantity } from "./listing-numbers"
import type { GoodsWish, VariantWish } from "./plan-goods"
import { readShown } from "./read-variants"

/** As many as a product may have. */
const MOST_VARIANTS = 100
const ID = /^\w{1,64}$/
const REQUEST = /^[\w-]{8,64}$/

/**
 * The phone's name for a tap, a UUID say; undefined where none was sent.
 * @throws InputError `field_wrong`
 */
export function readRequestId(value: unknown): string | undefined {
  if (value === undefined || value === null || value === "") {
    return undefined
  }
  if (typeof value !== "string" || !REQUEST.test(value)) {
    throw new InputError({ code: "field_wrong", field: "request_id", message: "request_id has 8 to 64 letters" })
  }
  return value
}

/**
 * Id of a variant in a body; null where none was sent.
 * @throws InputError `field_wrong`
 */
export function readVariantId(value: unknown): string | null {
  if (value === undefined || value === null || value === "") {
    return null
  }
  if (typeof value !== "string" || !ID.test(value)) {
    throw new InputError({ code: "field_wrong", field: "variant_id", message: "variant_id must be an id" })
  }
  return value
}

interface Typed {
  price_vnd?: unknown
  price_shown?: unknown
  quantity?: unknown
  quantity_shown?: unknown
}

/** Exactly so many; or, where the number that the screen began with is told, the difference: what is sold meanwhile stays sold. */
function readStock({ quantity, quantity_shown }: Typed) {
  if (quantity === undefined) {
    return {}
  }
  const typed = readQuantity(quantity)
  return quantity_shown === undefined
    ? { quantity: typed }
    : { more: typed - readQuantity(quantity_shown, "quantity_shown") }
}

function readPrice({ price_vnd, price_shown }: Typed) {
  if (price_vnd === undefined) {
    return {}
  }
  const shown = readShown(price_shown)
  return { price_vnd: readPriceVnd(price_vnd), ...(shown === undefined ? {} : { price_shown: shown }) }
}

const readTyped = (typed: Typed) => ({ ...readPrice(typed), ...readStock(typed) })

function readVariant(value: unknown): VariantWish {
  const id = typeof value === "object" && value !== null ? readVariantId((value as { id?: unknown }).id) : null
  if (id === null) {
    throw new InputError({ code: "variant_required", field: "variants", message: "Each entry names its variant" })
  }
  return { id, ...readTyped(value as Typed) }
}

/**
 * Prices (đồng) and stock as the desk sends them: `price_vnd`, `price_shown`, `quantity`, `quantity_shown` for goods of
 * one variant, or `variants: { id, price_vnd?, price_shown?, quantity?, quantity_shown? }[]`.
 * @throws InputError `field_wrong`, `variants_too_many`, `variant_required`, and those of `readPriceVnd`, `readQuantity`
 */
export function readGoodsWish(body: Record<string, unknown>): GoodsWish {
  const { variants } = body
  if (variants === undefined) {
    return readTyped(body)
  }
  if (!Array.isArray(variants)) {
    throw new InputError({ code: "field_wrong", field: "variants", message: "variants is a list" })
  }
  if (variants.length > MOST_VARIANTS) {
    throw new InputError({ code: "variants_too_many", field: "variants", message: `At most ${MOST_VARIANTS}` })
  }
  return { variants: variants.map(readVariant) }
}
