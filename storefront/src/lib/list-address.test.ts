import { expect, it } from "vitest"
import { listPath, listPathOfQuery, readListAddress } from "./list-address"

it("writes and reads the address of a list", () => {
  const view = { craft: "son-mai", village: "ha-thai", sort: "price", page: 3 } as const
  expect(listPath(view)).toBe("/hang/nghe/son-mai/lang/ha-thai/xep/gia-tang/trang/3")
  expect(readListAddress(listPath(view))).toEqual(view)
  expect(readListAddress("/hang")).toEqual({ craft: undefined, village: undefined, sort: "new", page: 1 })
})

it.each([
  "/hang/x",
  "/hang/nghe",
  "/hang/lang/a/nghe/b",
  "/hang/nghe/a/nghe/b",
  "/hang/trang/1",
  "/hang/trang/0",
  "/hang/trang/1.5",
  "/hang/trang/02",
  "/hang/trang/999999",
  "/hang/xep/re",
  "/hang/nghe/A",
  "/hang/",
])("refuses %s: a list has one address", (path) => {
  expect(readListAddress(path)).toBe("unknown")
})

it("leaves other paths alone", () => {
  expect(readListAddress("/hang-hoa")).toBeNull()
  expect(readListAddress("/nghe")).toBeNull()
})

it("turns the filter form's query into the list's address", () => {
  expect(listPathOfQuery(new URLSearchParams("nghe=son-mai&lang=&xep=gia-giam"))).toBe(
    "/hang/nghe/son-mai/xep/gia-giam",
  )
  expect(listPathOfQuery(new URLSearchParams("nghe=&lang=&xep="))).toBe("/hang")
  expect(listPathOfQuery(new URLSearchParams("nghe=../../x&xep=__proto__"))).toBe("/hang")
  expect(listPathOfQuery(new URLSearchParams("utm_source=zalo"))).toBeNull()
})
