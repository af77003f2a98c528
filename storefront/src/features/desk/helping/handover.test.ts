import { expect, it } from "vitest"
import { readHandover, readOwners, writeHandover } from "./handover"

const made = { sellerId: "sel_1", code: "K7MP2QRT", expiresAt: "2026-11-22T08:10:00.000Z" }

it("shows a code for its own stall, and only while it works", () => {
  const text = writeHandover(made)
  expect(readHandover(text, "sel_1", Date.parse("2026-11-22T08:00:00Z"))).toEqual(made)
  expect(readHandover(text, "sel_2", Date.parse("2026-11-22T08:00:00Z"))).toBeNull()
  expect(readHandover(text, "sel_1", Date.parse("2026-11-22T08:11:00Z"))).toBeNull()
  expect(readHandover(undefined, "sel_1")).toBeNull()
})

it("keeps the owners to choose from, for their own stall", () => {
  const owners = [{ id: "mem_1", name: "Lan" }]
  const text = writeHandover({ sellerId: "sel_1", owners })
  expect(readOwners(text, "sel_1")).toEqual(owners)
  expect(readOwners(text, "sel_2")).toEqual([])
  expect(readHandover(text, "sel_1")).toBeNull()
  expect(readOwners(writeHandover(made), "sel_1")).toEqual([])
})
