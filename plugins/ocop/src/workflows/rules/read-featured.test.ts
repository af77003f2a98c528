import { describe, expect, it } from "vitest"
import { featuredState, MOST_ITEMS, readFeatured } from "./read-featured"

const FORM = {
  title: "Quà Tết của làng",
  text: "Chọn sớm, gửi kịp Tết.",
  is_hero: true,
  shows_from: "2026-12-01",
  shows_until: "2027-02-05",
  product_ids: ["prod_1", "prod_2"],
}

function code(change: object): [unknown, unknown] {
  try {
    readFeatured({ ...FORM, ...change })
  } catch (error) {
    const { code: said, field } = error as { code: string; field: string }
    return [said, field]
  }
  return [null, null]
}

describe("readFeatured", () => {
  it("reads a form that is in order; what is left out is null", () => {
    expect(readFeatured(FORM)).toEqual({ ...FORM, title_en: null, text_en: null, picture: null })
    expect(readFeatured({ ...FORM, shows_until: FORM.shows_from, is_hero: "yes" }).is_hero).toBe(false)
    const { product_ids: _, ...bare } = FORM
    expect(readFeatured(bare).product_ids).toEqual([])
  })

  it.each([
    [{ title: " " }, "text_required", "title"],
    [{ title: "a".repeat(81) }, "text_too_long", "title"],
    [{ title: "a\nb" }, "text_control_characters", "title"],
    [{ text: null }, "text_required", "text"],
    [{ text: "a".repeat(401) }, "text_too_long", "text"],
    [{ shows_from: "2026-02-29" }, "date_wrong", "shows_from"],
    [{ shows_until: undefined }, "date_wrong", "shows_until"],
    [{ shows_until: "2026-11-30" }, "end_before_start", "shows_until"],
    [{ product_ids: "prod_1" }, "field_wrong", "product_ids"],
    [{ product_ids: ["prod_1", "a b"] }, "field_wrong", "product_ids"],
    [{ product_ids: ["prod_1", "prod_1"] }, "item_twice", "product_ids"],
    [{ product_ids: Array.from({ length: MOST_ITEMS + 1 }, (_, n) => `prod_${n}`) }, "items_too_many", "product_ids"],
  ])("refuses %j", (change, said, field) => {
    expect(code(change)).toEqual([said, field])
  })
})

describe("featuredState", () => {
  it.each([
    ["2026-11-30", "scheduled"],
    ["2026-12-01", "on"],
    ["2027-02-05", "on"],
    ["2027-02-06", "over"],
  ])("on %s it is %s once published, and a draft before", (day, state) => {
    expect(featuredState({ ...FORM, published_at: "2026-11-20" }, day)).toBe(state)
    expect(featuredState({ ...FORM, published_at: null }, day)).toBe("draft")
  })
})
