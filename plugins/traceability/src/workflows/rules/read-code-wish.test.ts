import { expect, it } from "vitest"
import { MOST_CODES, readCodeWish } from "./read-code-wish"

function refusal(body: Record<string, unknown>): unknown[] {
  try {
    return [readCodeWish(body)]
  } catch (error) {
    const { code, field } = error as { code: string; field: string }
    return [code, field]
  }
}

it("reads the three kinds, numbers as JSON and as forms send them", () => {
  expect(readCodeWish({ kind: "lot", count: 9 })).toEqual({ kind: "lot" })
  expect(readCodeWish({ kind: "pieces", count: 10 })).toEqual({ kind: "numbers", count: 10, from: null })
  expect(readCodeWish({ kind: "pieces", count: "10", from: "5" })).toEqual({ kind: "numbers", count: 10, from: 5 })
  expect(readCodeWish({ kind: "pieces", serials: ["A-1", " b "] })).toEqual({ kind: "serials", serials: ["A-1", "b"] })
})

it.each([
  [{}, "field_wrong", "kind"],
  [{ kind: "all" }, "field_wrong", "kind"],
  [{ kind: "pieces" }, "code_count_wrong", "count"],
  [{ kind: "pieces", count: 0 }, "code_count_wrong", "count"],
  [{ kind: "pieces", count: -3 }, "code_count_wrong", "count"],
  [{ kind: "pieces", count: 1.5 }, "code_count_wrong", "count"],
  [{ kind: "pieces", count: "1e3" }, "code_count_wrong", "count"],
  [{ kind: "pieces", count: MOST_CODES + 1 }, "trace_codes_too_many", "count"],
  [{ kind: "pieces", count: 1, from: 0 }, "code_number_wrong", "from"],
  [{ kind: "pieces", count: 1, from: 99_999_999 }, "code_number_wrong", "from"],
  [{ kind: "pieces", serials: [] }, "field_wrong", "serials"],
  [{ kind: "pieces", serials: "A" }, "field_wrong", "serials"],
  [{ kind: "pieces", serials: ["A", "A"] }, "serial_twice", "serials"],
  [{ kind: "pieces", serials: ["x".repeat(21)] }, "gs1_text_too_long", "serials"],
  [{ kind: "pieces", serials: ["số 1"] }, "gs1_text_wrong", "serials"],
  [{ kind: "pieces", serials: [7] }, "gs1_text_wrong", "serials"],
])("refuses %o", (body, code, field) => {
  expect(refusal(body)).toEqual([code, field])
})
