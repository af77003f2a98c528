import { expect, it } from "vitest"
import { readLookup } from "./read-lookup"

const phone = "0912 345 678"

it.each(["1024", " 1024 ", "#1024", "Đơn số 1024", "1024-2"])("reads the number in %j", (order_number) => {
  expect(readLookup({ order_number, phone })).toEqual({ order_number: 1024, phone: "+84912345678" })
})

it.each(["12 34", "-", "1e3", "1234567890", "1024-", "1024-2-3"])("refuses %j as a number", (order_number) => {
  expect(() => readLookup({ order_number, phone })).toThrow(
    expect.objectContaining({ code: "order_number_wrong", field: "order_number" }),
  )
})

it("takes telephones of any country and refuses what is none", () => {
  expect(readLookup({ order_number: "7", phone: "+33 6 12 34 56 78" }).phone).toBe("+33612345678")
  expect(() => readLookup({ order_number: "7", phone: "mai@example.com" })).toThrow(
    expect.objectContaining({ code: "order_phone_wrong", field: "phone" }),
  )
})

it("tells of all that is wrong at once", () => {
  expect(() => readLookup({ order_number: 7 })).toThrow(
    expect.objectContaining({ errors: [expect.anything(), expect.objectContaining({ field: "phone" })] }),
  )
})
