import { expect, it } from "vitest"
import type { DeskStall } from "@/lib/backend/desk/me"
import type { Desk } from "../desk-context"
import { otherStallOf } from "./other-stall"

const stall = (id: string): DeskStall => ({
  id: `sel_${id}`,
  handle: id,
  name: id,
  status: "approved",
  via: "grant",
  grant: null,
})
const [hue, tam] = [stall("co-hue"), stall("bac-tam")]
const deskWith = (inHand: DeskStall | null) => ({ person: { stalls: [hue, tam] }, stall: inHand }) as Desk

it("knows the stall that a slip names where somebody works for it and has another in hand, or none", () => {
  expect(otherStallOf(deskWith(hue), { gian: "bac-tam" })).toBe(tam)
  expect(otherStallOf(deskWith(null), { gian: "bac-tam" })).toBe(tam)
  expect(otherStallOf(deskWith(tam), { gian: "bac-tam" })).toBeNull()
  for (const query of [{ gian: "nha-la" }, {}, { gian: ["bac-tam", "co-hue"] }]) {
    expect(otherStallOf(deskWith(hue), query)).toBeNull()
  }
})
