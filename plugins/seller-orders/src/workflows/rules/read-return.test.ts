import { describe, expect, it } from "vitest"
import { readAcceptance, readReception, readRefusal, readReturnWish } from "./read-return"

const WISH = {
  request_key: "khoa-1234",
  reason: "broken",
  note: "  Vỡ một góc\r\nkhi mở ra ",
  items: [{ id: "ordli_1", quantity: 1 }],
  photos: ["sphoto_1", "sphoto_1"],
}
const codes = (read: () => unknown) => {
  try {
    read()
    return null
  } catch (error) {
    const { code, field, errors } = error as { code: string; field: string; errors?: object[] }
    return errors ?? [{ code, field }]
  }
}

describe("a wish to give back", () => {
  it("is read with its lines in the order they were sent", () => {
    expect(readReturnWish(WISH)).toEqual({
      request_key: "khoa-1234",
      reason: "broken",
      note: "Vỡ một góc\nkhi mở ra",
      wants: "money",
      items: [{ line_item_id: "ordli_1", quantity: 1, index: 0 }],
      photo_ids: ["sphoto_1"],
    })
  })

  it("names everything that is wrong", () => {
    expect(codes(() => readReturnWish({ request_key: "x", reason: "vì thế", items: [] }))).toEqual([
      { code: "request_key_wrong", field: "request_key" },
      { code: "return_reason_wrong", field: "reason" },
      { code: "return_items_missing", field: "items" },
    ])
  })

  it.each([
    [{ items: "tất cả" }, "field_wrong", "items"],
    [{ items: [{ id: "ordli_1", quantity: 1.5 }] }, "quantity_not_whole", "items.0.quantity"],
    [{ items: [{ id: "ordli_1", quantity: 0 }] }, "quantity_out_of_range", "items.0.quantity"],
    [{ items: [{ id: "'; drop table", quantity: 1 }] }, "return_item_unknown", "items.0.id"],
    [{ items: [WISH.items[0], WISH.items[0]] }, "return_item_twice", "items.1.id"],
    [{ photos: ["1", "2", "3", "4", "5", "6", "7"] }, "photos_too_many", "photos"],
    [{ photos: [{}] }, "photo_unknown", "photos.0"],
    [{ wants: "cả hai" }, "remedy_wrong", "wants"],
    [{ note: "a\u0000" }, "text_control_characters", "note"],
    [{ note: "a".repeat(501) }, "text_too_long", "note"],
  ])("refuses %j", (change, code, field) => {
    expect(codes(() => readReturnWish({ ...WISH, ...change }))).toMatchObject([{ code, field }])
  })
})

describe("a household's answer", () => {
  it("says who pays the way back, or why not", () => {
    expect(readAcceptance({ way_back_payer: "stall" })).toEqual({ way_back_payer: "stall", remedy: "money" })
    expect(readAcceptance({ way_back_payer: "nobody", remedy: "same" })).toEqual({
      way_back_payer: "nobody",
      remedy: "same",
    })
    expect(codes(() => readAcceptance({}))).toMatchObject([{ code: "way_back_payer_wrong", field: "way_back_payer" }])
    expect(codes(() => readAcceptance({ way_back_payer: "buyer", remedy: "both" }))).toMatchObject([
      { code: "remedy_wrong", field: "remedy" },
    ])
    expect(readRefusal({ reason: "used", note: "" })).toEqual({ refuse_reason: "used", refuse_note: null })
    expect(codes(() => readRefusal({ reason: "" }))).toMatchObject([{ code: "refuse_reason_wrong", field: "reason" }])
  })

  it("says what can be sold again", () => {
    expect(readReception({ items: [{ id: "ordli_1", restock: 0 }] })).toEqual({
      received: {},
      restock: { ordli_1: 0 },
    })
    expect(readReception({ items: [{ id: "ordli_1", received: 0, restock: 0 }] }).received).toEqual({ ordli_1: 0 })
    for (const restock of [-1, 0.5, "1", null, 1e20]) {
      expect(codes(() => readReception({ items: [{ id: "ordli_1", restock }] }))).toMatchObject([
        { code: "restock_wrong", field: "items.0.restock" },
      ])
    }
  })
})
