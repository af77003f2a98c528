import { expect, it } from "vitest"
import { readWayBack } from "./read-way-back"

const refused = (change: object) => {
  try {
    readWayBack({ amount_vnd: 35_000, photo: "sphoto_1", ...change })
    return null
  } catch (error) {
    const { code, field } = error as { code: string; field: string }
    return [code, field]
  }
}

it("is a sum that a parcel may cost, with the photo of its receipt", () => {
  expect(readWayBack({ amount_vnd: 35_000, photo: "sphoto_1" })).toEqual({ amount_vnd: 35_000, photo_id: "sphoto_1" })
  for (const amount_vnd of [0, 999, 35_000.5, 1_000_001, "35000", null, -5, Number.NaN]) {
    expect(refused({ amount_vnd }), String(amount_vnd)).toEqual(["way_back_amount_wrong", "amount_vnd"])
  }
  for (const photo of [undefined, "", "'; drop", {}, 5]) {
    expect(refused({ photo }), String(photo)).toEqual(["way_back_receipt_missing", "photo"])
  }
})
