import { describe, expect, it } from "vitest"
import { type Disputable, questionsOf } from "./questions"

const now = new Date("2026-11-22T10:00:00Z")
const ago = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000)
const share = (more: Partial<Disputable> = {}): Disputable => ({
  state: "delivered",
  state_at: ago(0),
  delivered: { at: ago(1), by_buyer: false },
  came_back: false,
  returns: [],
  disputes: [],
  ...more,
})
const reasons = (more: Partial<Disputable>) => questionsOf(share(more), now).map(({ reason }) => reason)

describe("what officers may be asked about", () => {
  it("is nothing before a parcel is on its way, and that it did not come while it is", () => {
    for (const state of ["placed", "confirmed", "packed", "declined", "cancelled"] as const) {
      expect(reasons({ state, delivered: null })).toEqual([])
    }
    expect(reasons({ state: "shipped", delivered: null })).toEqual(["not_arrived"])
    expect(reasons({ state: "ready_to_collect", delivered: null })).toEqual(["not_arrived"])
  })

  it("is once for each, also later, what came of goods that went back only in part", () => {
    const short = { id: "sret_1", state: "received", is_short: true }
    const late = { state: "returned", delivered: { at: ago(31), by_buyer: true } } as const
    const about = { reason: "other", return_id: "sret_1" }
    expect(questionsOf(share({ ...late, returns: [short] }), now)).toEqual([about])
    expect(questionsOf(share({ ...late, delivered: { at: ago(1), by_buyer: true }, returns: [short] }), now)).toEqual([
      { reason: "other", return_id: null },
      about,
    ])
    expect(reasons({ ...late, returns: [{ ...short, is_short: false }] })).toEqual([])
    const asked = { state: "decided" as const, reason: "other", share_return_id: null }
    expect(questionsOf(share({ ...late, returns: [short], disputes: [asked] }), now)).toEqual([about])
    expect(reasons({ ...late, returns: [short], disputes: [{ ...asked, share_return_id: "sret_1" }] })).toEqual([])
  })

  it("is once what a household says of a parcel that came back, as long as anything may be asked", () => {
    const back = { state: "cancelled", delivered: null, came_back: true } as const
    expect(reasons({ ...back, state_at: ago(29) })).toEqual(["other"])
    expect(reasons({ ...back, state_at: ago(31) })).toEqual([])
    const asked = { state: "decided" as const, reason: "other", share_return_id: null }
    expect(reasons({ ...back, state_at: ago(1), disputes: [asked] })).toEqual([])
    const lost = { ...asked, reason: "not_arrived" }
    expect(reasons({ ...back, state_at: ago(1), disputes: [lost] })).toEqual(["other"])
  })

  it("is that it did not come where it was packed more than three days ago: it may have gone without a word", () => {
    const packed = { state: "packed", delivered: null } as const
    expect(reasons({ ...packed, state_at: ago(2.99) })).toEqual([])
    expect(reasons({ ...packed, state_at: ago(3.01) })).toEqual(["not_arrived"])
    expect(reasons({ ...packed, state: "confirmed", state_at: ago(30) })).toEqual([])
    const open = { state: "open" as const, reason: "not_arrived", share_return_id: null }
    expect(reasons({ ...packed, state_at: ago(9), disputes: [open] })).toEqual([])
  })

  it("is that it did not come where the household alone says that it did, for thirty days", () => {
    expect(reasons({})).toEqual(["not_arrived", "other"])
    expect(reasons({ state: "completed", delivered: { at: ago(29), by_buyer: false } })).toContain("not_arrived")
    expect(reasons({ state: "completed", delivered: { at: ago(31), by_buyer: false } })).toEqual([])
    expect(reasons({ delivered: { at: ago(1), by_buyer: true } })).toEqual(["other"])
    expect(reasons({ returns: [{ id: "a", state: "asked" }] })).toEqual(["other"])
    expect(reasons({ state: "returned" })).toEqual(["other"])
    const decided = { state: "decided" as const, reason: "not_arrived", share_return_id: null }
    expect(reasons({ disputes: [decided] })).toEqual(["other"])
  })

  it("is something else once more after the time for it, where a return hangs or lapsed: goods and money may both be gone", () => {
    const late = { state: "completed" as const, delivered: { at: ago(60), by_buyer: false } }
    for (const state of ["asked", "accepted", "lapsed"]) {
      expect(reasons({ ...late, returns: [{ id: "a", state }] })).toEqual(["other"])
    }
    for (const state of ["received", "withdrawn"]) {
      expect(reasons({ ...late, returns: [{ id: "a", state }] })).toEqual([])
    }
    const decided = { state: "decided" as const, reason: "other", share_return_id: null }
    expect(reasons({ ...late, returns: [{ id: "a", state: "lapsed" }], disputes: [decided] })).toEqual([])
  })

  it("is the same piece once more that does not come, once, also after the time for anything else", () => {
    const late = { state: "completed" as const, delivered: { at: ago(60), by_buyer: true } }
    const back = (replacement: string) => ({ returns: [{ id: "a", state: "received", replacement }] })
    for (const underway of ["reserved", "sent"]) {
      expect(questionsOf(share({ ...late, ...back(underway) }), now)).toEqual([
        { reason: "replacement_missing", return_id: "a" },
        { reason: "other", return_id: null },
      ])
    }
    expect([...reasons({ ...late, ...back("received") }), ...reasons({ ...late, ...back("ended") })]).toEqual([])
    const decided = { state: "decided" as const, reason: "replacement_missing", share_return_id: "a" }
    expect(reasons({ ...late, ...back("sent"), disputes: [decided] })).toEqual(["other"])
  })

  it("is each refused return by itself, once, and nothing while they decide", () => {
    const returns = [
      { id: "second", state: "refused" },
      { id: "first", state: "refused" },
      { id: "third", state: "received" },
    ]
    const about = (id: string, state: "open" | "decided") => ({ state, reason: "return_refused", share_return_id: id })
    const refused = (more: Partial<Disputable>) =>
      questionsOf(share(more), now).flatMap(({ return_id }) => return_id ?? [])
    expect(refused({ returns })).toEqual(["second", "first"])
    expect(refused({ returns, disputes: [about("second", "decided")] })).toEqual(["first"])
    expect(questionsOf(share({ returns, disputes: [about("second", "open")] }), now)).toEqual([])
    expect(refused({ returns, delivered: { at: ago(300), by_buyer: false } }), "also late").toHaveLength(2)
  })
})
