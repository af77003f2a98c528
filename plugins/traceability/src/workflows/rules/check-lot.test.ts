import { expect, it } from "vitest"
import { packing, VOCABULARY } from "../../../test-data/events"
import { chainOf } from "../../../test-data/lots"
import { START } from "./chain"
import { checkLot } from "./check-lot"
import type { EpcisEvent } from "./epcis-event"
import { eventHash } from "./event-hash"

const said = (note: string): EpcisEvent => {
  const event = { ...packing, "cholang:note": note } as EpcisEvent
  return { ...event, eventID: eventHash(event, { cholang: VOCABULARY }) }
}
const rows = chainOf([said("Lọc bột"), said("Tráng"), said("Phơi")])
const at = (position: number) => ({ position, chain_hash: rows[position - 1]?.chain_hash ?? START })
const whole = { rows, event_count: 3, chain_hash: at(3).chain_hash, vocabulary: VOCABULARY, anchors: [at(2)] }

it("finds nothing in a lot as it was recorded, nor in one without events", () => {
  expect(checkLot(whole)).toEqual([])
  expect(checkLot({ ...whole, rows: [], event_count: 0, chain_hash: START, anchors: [] })).toEqual([])
})

it("finds what a chain alone cannot show: events cut off or put in at the end, a history written anew", () => {
  const added = chainOf([said("Lọc bột"), said("Tráng"), said("Phơi"), said("Gói")])
  const anew = chainOf([said("Lọc bột"), said("Tráng bằng máy"), said("Phơi")])
  expect(checkLot({ ...whole, rows: rows.slice(0, 2) })).toEqual([{ position: 3, kind: "anchor_missing" }])
  expect(checkLot({ ...whole, rows: added })).toEqual([{ position: 4, kind: "position_wrong" }])
  expect(checkLot({ ...whole, rows: anew })).toEqual([
    { position: 2, kind: "anchor_wrong" },
    { position: 3, kind: "anchor_wrong" },
  ])
  // The lot's own row was changed with them: the signed day still shows it.
  const hidden = { rows: anew, chain_hash: anew[2]?.chain_hash ?? "" }
  expect(checkLot({ ...whole, ...hidden })).toEqual([{ position: 2, kind: "anchor_wrong" }])
})

it("tells each fault once, also an id that is not the event's", () => {
  const other = chainOf([{ ...said("Lọc bột"), eventID: said("Tráng").eventID }])
  const lot = { ...whole, rows: other, event_count: 1, chain_hash: "0".repeat(64) }
  const wrong = { position: 1, chain_hash: "1".repeat(64) }
  expect(checkLot({ ...lot, anchors: [wrong, wrong] })).toEqual([
    { position: 1, kind: "anchor_wrong" },
    { position: 1, kind: "id_wrong" },
  ])
})
