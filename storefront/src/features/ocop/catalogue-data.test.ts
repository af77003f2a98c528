import { expect, it } from "vitest"
import type { Card } from "@/lib/backend/cards"
import { catalogueJsonLd } from "./catalogue-data"

const card = (handle: string, isDemo: boolean) =>
  ({ handle, title: handle, ocop: { handle: "x", stars: 4, isDemo } }) as unknown as Card
const list = { title: "OCOP: 4 sao", first: 24, publicUrl: "https://cho.vn", locale: "en" as const }

it("names the goods by their place in the whole list, and none of a demo certificate", () => {
  const view = { stars: 4, sort: "stars" as const, page: 2 }
  const data = catalogueJsonLd({ ...list, view, cards: [card("a", false), card("b", true), card("c", false)] })
  const [crumbs, goods] = data["@graph"] as { itemListElement: { position: number; url?: string; item?: string }[] }[]
  expect(goods?.itemListElement.map(({ position, url }) => [position, url])).toEqual([
    [25, "https://cho.vn/en/san-pham/a"],
    [27, "https://cho.vn/en/san-pham/c"],
  ])
  expect(crumbs?.itemListElement.map(({ item }) => item)).toEqual([
    "https://cho.vn/en",
    "https://cho.vn/en/ocop",
    "https://cho.vn/en/ocop/sao/4/trang/2",
  ])
})

it("is only the way to the page where all certificates are for show", () => {
  const view = { sort: "stars" as const, page: 1 }
  expect(catalogueJsonLd({ ...list, view, cards: [card("b", true)] })["@graph"]).toHaveLength(1)
})
