import { isInputError } from "@cho-lang/kit/input-error"
import { describe, expect, it } from "vitest"
import { readFeeAnswer, readFeeProposal } from "./read-fee"

function refusal(read: () => unknown): [code: string, field: unknown] | null {
  try {
    read()
    return null
  } catch (error) {
    return isInputError(error) ? [error.code, error.field] : ["no input error", String(error)]
  }
}

describe("a proposed delivery fee", () => {
  it("is whole đồng with a word beside it, or nothing", () => {
    expect(readFeeProposal({ amount_vnd: 350_000, note: "  Xe tải, hai người khiêng " })).toEqual({
      amount_vnd: 350_000,
      note: "Xe tải, hai người khiêng",
      request_key: null,
      replaces: null,
    })
    const form = { request_key: "0b6d1c2e-form", replaces: "" }
    expect(readFeeProposal({ amount_vnd: 0, ...form })).toEqual({ amount_vnd: 0, note: null, ...form })
  })

  it.each([
    [{}, ["fee_missing", "amount_vnd"]],
    [{ amount_vnd: "350 nghìn" }, ["fee_wrong", "amount_vnd"]],
    [{ amount_vnd: 350.5 }, ["fee_wrong", "amount_vnd"]],
    [{ amount_vnd: -1 }, ["fee_wrong", "amount_vnd"]],
    [{ amount_vnd: 350 }, ["fee_small", "amount_vnd"]],
    [{ amount_vnd: 50_000_001 }, ["fee_too_high", "amount_vnd"]],
    [{ amount_vnd: 1_000, note: "a".repeat(201) }, ["text_too_long", "note"]],
    [{ amount_vnd: 1_000, request_key: "'" }, ["request_key_wrong", "request_key"]],
    [{ amount_vnd: 1_000, replaces: 5 }, ["field_wrong", "replaces"]],
    [{ amount_vnd: 1_000, note: "a\u0007" }, ["text_control_characters", "note"]],
  ])("is refused as %j", (body, refused) => {
    expect(refusal(() => readFeeProposal(body))).toEqual(refused)
  })
})

describe("the buyer's answer", () => {
  it("names the request that was read", () => {
    expect(readFeeAnswer({ code: "1024-2-1", agree: true })).toEqual({ code: "1024-2-1", agree: true })
  })

  it.each([
    [{ agree: true }, ["text_required", "code"]],
    [{ code: "1024", agree: true }, ["field_wrong", "code"]],
    [{ code: "1024-2-1' or 1=1", agree: true }, ["field_wrong", "code"]],
    [{ code: "1024-2-1", agree: "yes" }, ["field_wrong", "agree"]],
    [{ code: "1024-2-1" }, ["field_wrong", "agree"]],
  ])("is refused as %j", (body, refused) => {
    expect(refusal(() => readFeeAnswer(body))).toEqual(refused)
  })
})
