import { describe, expect, it } from "vitest"
import type { Changes } from "../queries/changes"
import { tagsOf } from "./tags-of"

const none = { products: [], sellers: [], villages: [], crafts: [], guides: [] }
const nothing: Changes = { read_at: "", ...none, is_featured: false, is_cut: false }
const tray = { id: "p", handle: "khay", seller: "xuong", village: "ha-thai", craft: "son-mai", is_listing: true }

describe("tagsOf", () => {
  it("says nothing when nothing changed", () => {
    expect(tagsOf(nothing)).toEqual([])
  })

  it("names the product and every page that lists it", () => {
    expect(tagsOf({ ...nothing, products: [tray] })).toEqual([
      "cards",
      "craft:son-mai",
      "crafts",
      "product:khay",
      "seller:xuong",
      "village:ha-thai",
      "villages",
    ])
  })

  it("leaves villages and crafts alone when only a price or a stock changed", () => {
    expect(tagsOf({ ...nothing, products: [{ ...tray, is_listing: false }] })).toEqual(["cards", "product:khay"])
  })

  it("names a product without a stall by itself", () => {
    const lone = { ...tray, seller: null, village: null, craft: null }
    expect(tagsOf({ ...nothing, products: [lone] })).toEqual(["cards", "crafts", "product:khay", "villages"])
  })

  it("names a guide and the list of guides", () => {
    expect(tagsOf({ ...nothing, guides: [{ id: "g", handle: "goi-hang" }] })).toEqual(["guide:goi-hang", "guides"])
  })

  it("names what officers show first", () => {
    expect(tagsOf({ ...nothing, is_featured: true })).toEqual(["featured"])
  })

  it("ends everything when too much changed", () => {
    expect(tagsOf({ ...nothing, is_cut: true })).toEqual(["all"])
    const sellers = Array.from({ length: 1_000 }, (_, number) => ({ id: `${number}`, handle: `s${number}` }))
    expect(tagsOf({ ...nothing, sellers })).toEqual(["all"])
  })
})
