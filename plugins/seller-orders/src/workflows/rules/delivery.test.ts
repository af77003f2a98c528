import { isInputError } from "@cho-lang/kit/input-error"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDelivery } from "./delivery"

const body = {
  recipient_name: " Trần Thị Mai ",
  recipient_phone: "0912.345.678",
  contact: "Mai@Example.com",
  street: "12 ngõ 5",
  commune_code: "10210",
}

describe("readDelivery", () => {
  it("trims, and stores phones and e-mails in one form", () => {
    expect(readDelivery(body)).toEqual({
      recipient_name: "Trần Thị Mai",
      recipient_phone: "+84912345678",
      street: "12 ngõ 5",
      commune_code: "10210",
      note: null,
      is_gift: false,
      gift_note: null,
      contact_email: "mai@example.com",
      contact_phone: null,
      pick_up: [],
    })
  })

  it("takes the stalls to which the buyer comes, each once", () => {
    expect(readDelivery({ ...body, pick_up: ["co-hue", "co-hue"] }).pick_up).toEqual(["co-hue"])
    const wrong = (pick_up: unknown) => () => readDelivery({ ...body, pick_up })
    expect(wrong("co-hue")).toThrow(expect.objectContaining({ code: "field_wrong", field: "pick_up" }))
    expect(wrong([7])).toThrow(expect.objectContaining({ code: "pick_up_not_offered", field: "pick_up" }))
  })

  it("asks for no address of who comes, and for all of it once a part is given", () => {
    const { street: _street, commune_code: _code, ...comes } = { ...body, pick_up: ["co-hue"] }
    expect(readDelivery(comes)).toMatchObject({ street: null, commune_code: null })
    expect(readDelivery({ ...comes, street: "", commune_code: "" })).toMatchObject({ street: null, commune_code: null })
    const half = () => readDelivery({ ...comes, street: "12 ngõ 5" })
    expect(half).toThrow(expect.objectContaining({ code: "text_required", field: "commune_code" }))
    const otherHalf = () => readDelivery({ ...comes, commune_code: "10210" })
    expect(otherHalf).toThrow(expect.objectContaining({ code: "text_required", field: "street" }))
    const nobody = () => readDelivery({ ...comes, pick_up: [] })
    expect(nobody).toThrow(expect.objectContaining({ code: "text_required", field: "street" }))
  })

  it("keeps a wish only for a present", () => {
    const wish = { gift_note: "Chúc bà mạnh khỏe" }
    expect(readDelivery({ ...body, ...wish, is_gift: true })).toMatchObject({ is_gift: true, ...wish })
    expect(readDelivery({ ...body, ...wish })).toMatchObject({ is_gift: false, gift_note: null })
    const wrong = () => readDelivery({ ...body, is_gift: "yes" })
    expect(wrong).toThrow(expect.objectContaining({ code: "field_wrong", field: "is_gift" }))
  })

  it.each([
    ["0912 345 678", "+84912345678"],
    ["024 3825 5555", "+842438255555"],
    ["+1 (213) 373-4253", "+12133734253"],
  ])("takes the telephone number %s as contact", (contact, contact_phone) => {
    expect(readDelivery({ ...body, contact })).toMatchObject({ contact_phone, contact_email: null })
  })

  it("answers anything at all with a delivery or an input error that names its field", () => {
    const anything = fc.record(
      Object.fromEntries(
        Object.keys({ ...body, note: "", is_gift: false, gift_note: "", pick_up: [] }).map((field) => [
          field,
          fc.anything(),
        ]),
      ),
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(anything, (typed) => {
        try {
          readDelivery(typed)
        } catch (error) {
          expect(isInputError(error) && error.field !== null).toBe(true)
        }
      }),
    )
  })
})
