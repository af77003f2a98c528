import { expect, it } from "vitest"
import type { DeskStall, Handed } from "@/lib/backend/desk/me"
import { rightsOf } from "./desk-rights"

const stall = (via: DeskStall["via"], grant: DeskStall["grant"] = null): DeskStall => {
  return { id: "s", handle: "s", name: "s", status: "approved", via, grant }
}
const may = (inHand: DeskStall | null, handed: Handed | null = null) => {
  const person = {
    id: "p",
    name: "Lan",
    phone: null,
    formOfAddress: null,
    stalls: [],
    invitations: [],
    helper: null,
    handed,
  }
  const rights = rightsOf({ person, stall: inHand })
  return Object.entries(rights).flatMap(([right, has]) => (has ? [right] : []))
}
const handed = (by: Handed["by"], isOnlyStall = true): Handed => ({ by, until: "2026-11-23T03:00:00Z", isOnlyStall })

it("shows a helper the stall only where the household let its texts be changed", () => {
  const grant = (capabilities: ("edit_stall" | "list_products" | "handle_orders")[]) =>
    stall("grant", { id: "g", capabilities, expiresAt: "2027-01-01T00:00:00Z" })
  expect(may(grant(["edit_stall"]))).toContain("stall")
  expect(may(grant(["list_products"]))).not.toContain("stall")
  expect(may(grant(["edit_stall"]))).not.toContain("people")
  expect(may(grant(["list_products"]))).toContain("lists")
  expect(may(grant(["edit_stall"]))).not.toContain("lists")
  expect(may(grant(["handle_orders"]))).toContain("orders")
  expect(may(grant(["list_products"]))).not.toContain("orders")
})

it("lets a device that a helper let in look, and nothing more", () => {
  expect(may(stall("owner"), handed("helper"))).toEqual(["stall", "people", "orders"])
})

it("lets one that staff let in work at the stall; what concerns the person, only where there is no other stall", () => {
  expect(may(stall("owner"), handed("staff"))).toEqual([
    "stall",
    "people",
    "writes",
    "lists",
    "orders",
    "certificates",
    "lots",
    "person",
  ])
  expect(may(stall("owner"), handed("staff", false))).toEqual([
    "stall",
    "people",
    "writes",
    "lists",
    "orders",
    "certificates",
    "lots",
  ])
})

it("closes nothing to who came in alone", () => {
  expect(may(stall("owner"))).toEqual([
    "stall",
    "people",
    "writes",
    "lists",
    "orders",
    "certificates",
    "lots",
    "invites",
    "person",
    "opens",
  ])
  expect(may(null)).toEqual(["writes", "invites", "person", "opens"])
})
