import { expect, it } from "vitest"
import type { NewsItem } from "@/lib/backend/desk/news"
import type { Desk } from "../desk-context"
import { pushLine } from "./push-line"

const stall = { id: "sel_1", name: "Sơn mài cô Lan", via: "owner", status: "approved", handle: "co-lan" }
const desk = { key: {}, person: { helper: null, handed: null, stalls: [stall] }, stall } as unknown as Desk
const item = (key: string, ofStall: NewsItem["stall"]): NewsItem => ({
  id: "noti_1",
  key,
  at: "2026-11-22T03:00:00Z",
  stall: ofStall,
  facts: { name: "Khay trà" },
})

it("says whose stall and what happened, and opens the screen it is about", () => {
  expect(pushLine(item("listing-published", stall), desk, "vi")).toEqual({
    title: "Sơn mài cô Lan",
    text: "Xã đã duyệt, đang bán: Khay trà",
    path: "/ban-hang/hang",
  })
  expect(pushLine(item("listing-published", stall), desk, "en").path).toBe("/en/ban-hang/hang")
})

it("opens the list of news for another stall than the one in hand: there it is taken in hand first", () => {
  const other = { id: "sel_2", name: "Màn tuyn bà Tư" }
  expect(pushLine(item("listing-published", other), desk, "vi")).toMatchObject({
    title: "Màn tuyn bà Tư",
    path: "/ban-hang/tin",
  })
})

it("says that there is something where the piece is not to be had any more", () => {
  expect(pushLine(null, desk, "vi")).toEqual({
    title: "Gian hàng của tôi",
    text: "Có việc mới ở gian hàng",
    path: "/ban-hang/tin",
  })
})
