import { expect, it } from "vitest"
import { en } from "./en"
import { errorText } from "./index"
import { vi } from "./vi"

function keysOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
}

it("says everything in both languages, with the same kind of text under the same key", () => {
  expect(keysOf(en)).toEqual(keysOf(vi))
})

it("leaves no text empty and writes Vietnamese in composed letters", () => {
  const texts = [vi, en].flatMap((words) => JSON.stringify(words).match(/"[^"]*"(?!:)/g) ?? [])
  expect(texts.filter((text) => text === '""')).toEqual([])
  expect(texts.filter((text) => text.normalize("NFC") !== text)).toEqual([])
})

it("has words for every code the backend may answer", () => {
  const codes = [
    "quantity_not_whole quantity_out_of_range stock_insufficient product_unavailable cart_empty cart_completed stall_on_holiday capacity_reached",
    "cart_not_yours cart_not_found delivery_missing text_too_long text_control_characters text_required",
    "phone_not_vietnamese_mobile contact_invalid commune_unknown province_unknown order_not_found order_state_wrong order_phone_not_found order_number_wrong order_phone_wrong order_tries_used product_not_found",
    "village_not_found seller_not_found craft_not_found page_out_of_range field_missing field_wrong",
  ]
  const missing = codes.flatMap((line) => line.split(" ")).filter((code) => !(code in vi.errors))
  expect(missing).toEqual([])
})

it("takes an unknown code as our own fault", () => {
  expect(errorText("never_heard_of", "vi")).toBe(vi.errors.backend_error)
  expect(errorText("cart_empty", "en")).toBe(en.errors.cart_empty)
})
