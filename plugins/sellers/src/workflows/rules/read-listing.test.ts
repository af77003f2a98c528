import { describe, expect, it } from "vitest"
import { foodRuleOn } from "./food-rules"
import { readListing } from "./read-listing"
import { readDraftKey, readListingDraft } from "./read-listing-draft"
import { readVerdictReason } from "./read-verdict"

const today = "2026-11-22"
const STEPS = ["crstep_1", "crstep_2"]
const OFFER = { pictures: ["photo_1"], name: "Khay trà", price_vnd: 450_000, quantity: 3, weight_grams: 900 }

function codesOf(change: Record<string, unknown>, isFood = false): string[] {
  try {
    readListing({ ...OFFER, ...change }, { craft: { is_food: isFood, step_ids: STEPS }, today })
    return []
  } catch (error) {
    const { errors = [] } = error as { errors?: { code: string; field: string | null }[] }
    return errors.map(({ code, field }) => `${field}: ${code}`)
  }
}

describe("readListing", () => {
  it("reads four answers", () => {
    const { price_vnd, quantity, ...rest } = OFFER
    expect(readListing(OFFER, { craft: { is_food: false, step_ids: STEPS }, today })).toEqual({
      ...rest,
      options: [],
      variants: [{ values: [], price_vnd, quantity, is_counted: true, weight_grams: null }],
      maker: null,
      craft_steps: [],
      declaration: null,
      monthly_capacity: null,
      description: null,
      materials: null,
      dimensions: null,
      care: null,
      one_of_a_kind: false,
      delivery_by_agreement: false,
      lead_time_days: null,
      food: null,
    })
  })

  it.each([
    [{ price_vnd: 0 }, "price_vnd: price_too_low"],
    [{ price_vnd: 65 }, "price_vnd: price_too_low"],
    [{ price_vnd: 1e15 }, "price_vnd: price_too_high"],
    [{ price_vnd: 12_000.5 }, "price_vnd: price_wrong"],
    [{ price_vnd: "12.000,5" }, "price_vnd: price_wrong"],
    [{ price_vnd: Number.NaN }, "price_vnd: price_wrong"],
    [{ quantity: -1 }, "quantity: quantity_too_low"],
    [{ quantity: null }, "quantity: quantity_missing"],
    [{ weight_grams: 0 }, "weight_grams: weight_too_low"],
    [{ name: "   " }, "name: text_required"],
    [{ name: "🪵🪵" }, "name: name_without_letters"],
    [{ name: "K".repeat(2_000) }, "name: text_too_long"],
    [{ name: "Khay \u202etrà" }, "name: text_control_characters"],
    [{ name: "Khay \u200ftrà" }, "name: text_control_characters"],
    [{ name: "\u200b\u200b\ufeff" }, "name: text_required"],
    [{ pictures: [] }, "pictures: pictures_missing"],
    [{ pictures: "photo_1" }, "pictures: pictures_missing"],
    [{ pictures: Array.from({ length: 11 }, (_, at) => `photo_${at}`) }, "pictures: pictures_too_many"],
    [{ lead_time_days: 0 }, "lead_time_days: days_too_low"],
    [{ monthly_capacity: 5 }, "lead_time_days: lead_time_missing"],
    [{ monthly_capacity: 0, lead_time_days: 9 }, "monthly_capacity: quantity_too_low"],
    [{ maker: "123" }, "maker: name_without_letters"],
    [{ craft_steps: ["crstep_9"] }, "craft_steps: craft_steps_wrong"],
    [{ craft_steps: "crstep_1" }, "craft_steps: craft_steps_wrong"],
    [{ variants: "two" }, "variants: variants_wrong"],
  ])("refuses %j", (change, refusal) => {
    expect(codesOf(change)).toEqual([refusal])
  })

  it("counts a piece that is the only one of its kind as one", () => {
    expect(
      readListing({ ...OFFER, quantity: 9, one_of_a_kind: true }, { craft: { is_food: false, step_ids: STEPS }, today })
        .variants[0]?.quantity,
    ).toBe(1)
  })

  it("asks of food what the decree of the day asks, of other goods nothing", () => {
    expect(codesOf({})).toEqual([])
    expect(codesOf({ ingredients: "Gạo nếp, mật" }, true)).toEqual([
      "best_before_days: best_before_days_missing",
      "allergens: allergens_missing",
      "net_weight_grams: net_weight_grams_missing",
      "keeping: keeping_missing",
    ])
  })

  it("changes the decree at midnight of its first day", () => {
    expect(foodRuleOn("2026-01-22").basis).toContain("43/2017")
    expect(foodRuleOn("2026-01-23").basis).toContain("37/2026")
    expect(foodRuleOn("2010-01-01").required).toEqual([])
  })
})

describe("readListingDraft", () => {
  const revision = 0

  it("keeps half-typed answers as they are and leaves out what a draft does not have", () => {
    const answers = { name: "  Khay", price_vnd: null, pictures: ["photo_1"], identity: { number: "001165012345" } }
    const { identity: _, ...kept } = answers
    expect(readListingDraft({ revision, answers })).toEqual({ revision, state: null, answers: kept })
  })

  it.each([
    [{ revision: -1, answers: {} }, "field_wrong"],
    [{ revision, answers: [] }, "field_wrong"],
    [{ revision, answers: { name: { $gt: "" } } }, "field_wrong"],
    [{ revision, answers: { name: "a\0b" } }, "field_wrong"],
    [{ revision, answers: { price_vnd: Number.POSITIVE_INFINITY } }, "field_wrong"],
    [{ revision, answers: { description: "ă".repeat(9_000) } }, "draft_too_large"],
  ])("refuses %j", (body, code) => {
    expect(() => readListingDraft(body)).toThrow(expect.objectContaining({ code }))
  })

  it("is named by a UUID", () => {
    expect(readDraftKey("0b9f3a52-6c1f-4d3e-9d0e-2f6a1c5b7e88")).toBe("0b9f3a52-6c1f-4d3e-9d0e-2f6a1c5b7e88")
    expect(() => readDraftKey("../../x")).toThrow(expect.objectContaining({ code: "draft_key_wrong" }))
  })
})

it("tells the household why, unless its goods go on sale", () => {
  expect(readVerdictReason(undefined, "published")).toBeNull()
  expect(readVerdictReason("  Ảnh tối quá, chụp lại nhé ", "sent_back")).toBe("Ảnh tối quá, chụp lại nhé")
  expect(() => readVerdictReason("Ngắn", "rejected")).toThrow(expect.objectContaining({ code: "reason_required" }))
})
