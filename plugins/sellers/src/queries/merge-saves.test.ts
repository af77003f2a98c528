import { expect, it } from "vitest"
import { type HistoryRow, mergeSaves } from "./merge-saves"

const START = Date.parse("2026-11-22T08:00:00Z")
/** The newest last, as things happen; answered newest first, as it is read. */
const rows = (...told: [minute: number, action: string, entity?: string, actor?: string][]): HistoryRow[] =>
  told
    .map(([minute, action, entity_id = "a", actor_id = "lan"], place) => ({
      id: `audit_${String(place).padStart(3, "0")}`,
      at: new Date(START + minute * 60_000).toISOString(),
      action,
      actor_id,
      entity_id,
      before: { minute },
    }))
    .toReversed()
const told = (...given: Parameters<typeof rows>) =>
  mergeSaves(rows(...given), 50).entries.map(({ action, before }) => [action, before?.minute])
const W = "listing_written"

it("tells saves that follow one another as one, with what stood before the first", () => {
  expect(told([0, W], [1, W], [20, "picture_sent", "b"], [30, W])).toEqual([
    [W, 0],
    ["picture_sent", 20],
  ])
})

it("keeps apart what lies half an hour apart, is of other drafts or people, or has something between", () => {
  expect(told([0, W], [31, W])).toHaveLength(2)
  expect(told([0, W], [1, W, "b"])).toHaveLength(2)
  expect(told([0, W], [1, W, "a", "tu"], [2, W])).toHaveLength(3)
  expect(told([0, W], [1, "listing_proposed"], [2, W])).toHaveLength(3)
})

it("ends a page where its last line ends", () => {
  const all = rows([0, "x"], [1, W], [2, W], [3, "y"])
  expect(mergeSaves(all, 2)).toMatchObject({
    entries: [{ action: "y" }, { action: W, before: { minute: 1 } }],
    last: all[2]?.id,
  })
  expect(mergeSaves(all, 3).last).toBeNull()
})
