import { describe, expect, it } from "vitest"
import { readDispute } from "./read-dispute"
import { readVerdict } from "./read-verdict"

const codes = (read: () => unknown) => {
  try {
    read()
    return null
  } catch (error) {
    const { code, field, errors } = error as { code: string; field: string; errors?: object[] }
    return errors ?? [{ code, field }]
  }
}

describe("what officers are asked, and what they say", () => {
  it("has a reason that is known", () => {
    expect(readDispute({ reason: "return_refused", return_id: "sret_1" })).toMatchObject({ return_id: "sret_1" })
    expect(readDispute({ reason: "not_arrived", return_id: "", note: " Mười ngày rồi " })).toEqual({
      reason: "not_arrived",
      return_id: null,
      photo_ids: [],
      note: "Mười ngày rồi",
      request_key: null,
    })
    expect(codes(() => readDispute({ reason: "vì thế" }))).toEqual([{ code: "dispute_reason_wrong", field: "reason" }])
  })

  it("names an amount with a part for each alone, and always a reason", () => {
    expect(readVerdict({ decision: "split", refund_vnd: 100_000, note: "Vỡ một phần" })).toEqual({
      decision: "split",
      refund_vnd: 100_000,
      note: "Vỡ một phần",
    })
    expect(readVerdict({ decision: "buyer", refund_vnd: 5, note: "Đúng" })).toMatchObject({ refund_vnd: null })
    expect(codes(() => readVerdict({ decision: "x" }))).toEqual([
      { code: "dispute_decision_wrong", field: "decision" },
      { code: "text_required", field: "note" },
    ])
    for (const refund_vnd of [0, -1, 0.5, 1e20, "100", null]) {
      expect(codes(() => readVerdict({ decision: "split", refund_vnd, note: "x" }))).toEqual([
        { code: "refund_amount_wrong", field: "refund_vnd" },
      ])
    }
  })
})
