import { isInputError } from "@cho-lang/kit/input-error"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDeliveryTerms } from "./read-delivery-terms"

const sums = { first_kg_vnd: 18_000, each_further_kg_vnd: 4_000 }
const body = {
  revision: 3,
  zones: { commune: sums, province: sums, region: sums, country: sums },
  free_from_vnd: 500_000,
  pick_up: true,
  pick_up_place: " Số 5, thôn Hạ Thái ",
  pick_up_hours: "8 giờ đến 17 giờ, trừ Chủ nhật",
}

function refusal(change: Record<string, unknown>): unknown[] {
  try {
    return [readDeliveryTerms({ ...body, ...change })]
  } catch (error) {
    return isInputError(error) ? [error.code, error.field] : [error]
  }
}

describe("readDeliveryTerms", () => {
  it("makes a table of the sums, with the days of the market", () => {
    const { revision, terms } = readDeliveryTerms(body)
    expect([revision, terms.pick_up_place]).toEqual([3, "Số 5, thôn Hạ Thái"])
    expect(terms.zones?.country).toEqual({
      steps: [{ up_to_grams: 1000, fee_vnd: 18_000 }],
      each_further_kg_vnd: 4_000,
      days: [3, 6],
    })
  })

  it("asks for nothing where the stall does as the market does", () => {
    expect(readDeliveryTerms({ revision: 0, pick_up: false }).terms).toEqual({
      zones: null,
      free_from_vnd: null,
      pick_up: false,
      pick_up_place: null,
      pick_up_hours: null,
    })
  })

  it.each([
    [{ revision: "3" }, ["field_wrong", "revision"]],
    [{ zones: [] }, ["field_wrong", "zones"]],
    [{ zones: { ...body.zones, region: undefined } }, ["fee_missing", "zones.region.first_kg_vnd"]],
    [{ zones: { ...body.zones, region: { ...sums, first_kg_vnd: -1 } } }, ["fee_wrong", "zones.region.first_kg_vnd"]],
    [
      { zones: { ...body.zones, commune: { ...sums, each_further_kg_vnd: 0.5 } } },
      ["fee_wrong", "zones.commune.each_further_kg_vnd"],
    ],
    [
      { zones: { ...body.zones, country: { ...sums, first_kg_vnd: 5_000_001 } } },
      ["fee_too_high", "zones.country.first_kg_vnd"],
    ],
    [{ free_from_vnd: 0 }, ["fee_wrong", "free_from_vnd"]],
    [{ free_from_vnd: 500 }, ["fee_small", "free_from_vnd"]],
    [{ pick_up: "yes" }, ["field_wrong", "pick_up"]],
    [{ pick_up_place: null }, ["text_required", "pick_up_place"]],
    [{ pick_up_hours: "" }, ["text_required", "pick_up_hours"]],
  ])("refuses %j", (change, refused) => {
    expect(refusal(change)).toEqual(refused)
  })

  it("answers anything at all with terms or an input error", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(body)), fc.anything()), (typed) => {
        try {
          const { terms } = readDeliveryTerms(typed)
          expect(terms.free_from_vnd === null || terms.free_from_vnd > 0).toBe(true)
        } catch (error) {
          expect(isInputError(error) && error.field).toBeTruthy()
        }
      }),
    )
  })
})
