import { createHash } from "node:crypto"
import { canonicalJson } from "./canonical-json"
import type { EpcisEvent, Namespaces } from "./epcis-event"
import { eventHash } from "./event-hash"

/** An event of a lot as it is kept. Hashes as 64 lower-case hex digits. */
export interface StoredEvent {
  /** 1, 2, 3 … within the lot. */
  position: number
  /** The whole event with its `eventID`. */
  event: EpcisEvent
  /** `sealOf(event)`. */
  hash: string
  /** `link(chain_hash of the position before, hash)`. */
  chain_hash: string
}

/** What is known from elsewhere, such as a signed daily root: the lot had at least so many events, and this hash then. */
export interface Anchor {
  position: number
  chain_hash: string
}

/**
 * What is wrong at a position:
 * - `position_wrong`: not the position that follows; something was taken out, put in or moved
 * - `hash_wrong`: the event is not the one that was sealed
 * - `chain_wrong`: the chain hash does not follow from the one before
 * - `id_wrong`: `eventID` is not the event's CBV hash
 * - `anchor_missing`, `anchor_wrong`: there is no such position any more, or another history leads to it
 */
export interface Fault {
  position: number
  kind: "position_wrong" | "hash_wrong" | "chain_wrong" | "id_wrong" | "anchor_missing" | "anchor_wrong"
}

/** h_0: 32 zero bytes. */
export const START = "0".repeat(64)

const HEX = /^[0-9a-f]{64}$/

/**
 * The seal of an event: SHA-256 over its canonical JSON (RFC 8785), all fields and the `eventID` included. The CBV hash alone
 * would not do: it leaves out error declarations and certificates, and does not tell a field's end from the next one's start.
 * @returns 64 hex digits
 * @throws TypeError where the event holds what is no JSON
 */
export function sealOf(event: EpcisEvent): string {
  return createHash("sha256").update(canonicalJson(event), "utf8").digest("hex")
}

/**
 * h_n = SHA-256(h_{n-1} ‖ hash), both as 32 raw bytes.
 * @throws RangeError for anything but 64 lower-case hex digits
 */
export function link(before: string, hash: string): string {
  if (!HEX.test(before) || !HEX.test(hash)) {
    throw new RangeError("A hash is 64 lower-case hex digits")
  }
  return createHash("sha256")
    .update(Buffer.from(before + hash, "hex"))
    .digest("hex")
}

/** The row of an event that follows these. The event must carry its `eventID` already. */
export function append(stored: readonly StoredEvent[], event: EpcisEvent): StoredEvent {
  const hash = sealOf(event)
  return { position: stored.length + 1, event, hash, chain_hash: link(stored.at(-1)?.chain_hash ?? START, hash) }
}

function holds(work: () => boolean): boolean {
  try {
    return work()
  } catch {
    return false
  }
}

function faultsAt(
  expected: number,
  before: string,
  { position, event, hash, chain_hash }: StoredEvent,
): Fault["kind"][] {
  return [
    ...(position === expected ? [] : ["position_wrong" as const]),
    ...(holds(() => sealOf(event) === hash) ? [] : ["hash_wrong" as const]),
    ...(holds(() => link(before, hash) === chain_hash) ? [] : ["chain_wrong" as const]),
  ]
}

/** What is wrong where the events are held against what is known from elsewhere; null where they lead there. */
export function anchorFault(rows: readonly StoredEvent[], { position, chain_hash }: Anchor): Fault | null {
  const kept = position === 0 ? START : rows[position - 1]?.chain_hash
  if (kept === chain_hash) {
    return null
  }
  return { position, kind: kept === undefined ? "anchor_missing" : "anchor_wrong" }
}

/**
 * Looks through the stored events of one lot, in the order of their positions.
 * Without an anchor, events cut off at the end and a history that was sealed anew from some position on are not found: no
 * chain can show that. With the anchor of a day, all up to that day is.
 * @param rows all stored events of the lot, as the database gives them by position
 * @param options `anchor`: what a signed root says; `namespaces`: given, the ids are worked out too
 * @returns every fault with its position; none means that all holds
 */
export function verifyChain(
  rows: readonly StoredEvent[],
  { anchor, namespaces }: { anchor?: Anchor; namespaces?: Namespaces } = {},
): Fault[] {
  const faults: Fault[] = []
  let before = START
  for (const [index, row] of rows.entries()) {
    const kinds = faultsAt(index + 1, before, row)
    if (namespaces && !holds(() => eventHash(row.event, namespaces) === row.event.eventID)) {
      kinds.push("id_wrong")
    }
    faults.push(...kinds.map((kind) => ({ position: row.position, kind })))
    // One fault is told once: what follows is measured against what stands there.
    before = row.chain_hash
  }
  const last = anchor ? anchorFault(rows, anchor) : null
  return last ? [...faults, last] : faults
}
