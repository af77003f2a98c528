import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anyEvent, NAMESPACES, packing } from "../../../test-data/events"
import { chainOf as chained } from "../../../test-data/lots"
import { append, link, START, type StoredEvent, sealOf, verifyChain } from "./chain"
import type { EpcisEvent } from "./epcis-event"
import { declareError } from "./error-declaration"
import { eventHash, identify } from "./event-hash"

const chainOf = (events: EpcisEvent[]) => chained(events.map((event) => identify(event, NAMESPACES)))
/** Sealed anew from the first position on, as somebody would who can write to the database. */
const sealedAnew = (rows: StoredEvent[]) => chainOf(rows.map(({ event }) => event))
const anchorOf = (rows: StoredEvent[]) => ({ position: rows.length, chain_hash: rows.at(-1)?.chain_hash ?? START })

// No two events alike: to swap two equal ones changes nothing.
const anyChain = fc
  .array(anyEvent, { minLength: 2, maxLength: 8 })
  .map((events) => chainOf(events.map((event, index) => ({ ...event, "cholang:number": index + 1 }))))
const place = fc.nat({ max: 1000 })

describe("link", () => {
  it("is SHA-256 over the two hashes as raw bytes", () => {
    // printf '%064d' 0 twice, xxd -r -p, sha256sum: SHA-256 of 64 zero bytes.
    expect(link(START, START)).toBe("f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b")
  })

  it.each(["", "00", "g".repeat(64), "A".repeat(64), "0".repeat(65)])("refuses %j", (hash) => {
    expect(() => link(START, hash)).toThrow(RangeError)
    expect(() => link(hash, START)).toThrow(RangeError)
  })
})

describe("verifyChain", () => {
  it("finds nothing in what append made", () => {
    fc.assert(
      fc.property(anyChain, (rows) => {
        expect(verifyChain(rows, { anchor: anchorOf(rows), namespaces: NAMESPACES })).toEqual([])
      }),
    )
    expect(verifyChain([])).toEqual([])
  })

  it("finds nothing after a round through JSON with keys in another order", () => {
    fc.assert(
      fc.property(anyChain, (rows) => {
        const back = rows.map((row) => ({ ...row, event: Object.fromEntries(Object.entries(row.event).reverse()) }))
        expect(verifyChain(JSON.parse(JSON.stringify(back)), { namespaces: NAMESPACES })).toEqual([])
      }),
    )
  })

  it("finds every edited event, and where", () => {
    fc.assert(
      fc.property(anyChain, place, fc.string(), (rows, at, text) => {
        const index = at % rows.length
        const spoiled = rows.map((row, other) =>
          other === index ? { ...row, event: { ...row.event, "cholang:note": `other: ${text}` } as EpcisEvent } : row,
        )
        expect(verifyChain(spoiled)).toEqual([{ position: index + 1, kind: "hash_wrong" }])
      }),
    )
  })

  it.each([
    ["an error declaration taken away", ({ errorDeclaration: _, ...event }: EpcisEvent) => event],
    ["a certificate put in", (event: EpcisEvent) => ({ ...event, certificationInfo: "https://cholang.example/c/1" })],
    ["a time of recording", (event: EpcisEvent) => ({ ...event, recordTime: "2026-11-21T00:00:00Z" })],
    ["an id", (event: EpcisEvent) => ({ ...event, eventID: `ni:///sha-256;${START}?ver=CBV2.0` })],
  ])("finds what the CBV hash leaves out: %s", (_, change) => {
    const event = packing as unknown as EpcisEvent
    const wrong = declareError(identify(event, NAMESPACES), { at: "2026-11-22T00:00:00Z", reason: "did_not_occur" })
    const rows = [append([], wrong)]
    const spoiled = rows.map((row) => ({ ...row, event: change(row.event) as EpcisEvent }))
    expect(verifyChain(spoiled)).toEqual([{ position: 1, kind: "hash_wrong" }])
  })

  it("finds an event edited together with its hash", () => {
    fc.assert(
      fc.property(anyChain, place, (rows, at) => {
        const index = at % rows.length
        const spoiled = rows.map((row, other) => {
          const event = { ...row.event, "cholang:note": "other" } as EpcisEvent
          return other === index ? { ...row, event, hash: sealOf(event) } : row
        })
        expect(verifyChain(spoiled)).toEqual([{ position: index + 1, kind: "chain_wrong" }])
      }),
    )
  })

  it("finds an edited event with hash and chain hash at the next position, or by the anchor", () => {
    fc.assert(
      fc.property(anyChain, place, (rows, at) => {
        const index = at % rows.length
        const event = { ...rows[index]?.event, "cholang:note": "other" } as EpcisEvent
        const row = { ...append(rows.slice(0, index), event), position: index + 1 }
        const faults = verifyChain(rows.with(index, row), { anchor: anchorOf(rows) })
        const last = index === rows.length - 1
        expect(faults).toEqual([
          last ? { position: index + 1, kind: "anchor_wrong" } : { position: index + 2, kind: "chain_wrong" },
        ])
      }),
    )
  })

  it("finds every deletion, also with positions counted anew", () => {
    fc.assert(
      fc.property(anyChain, place, fc.boolean(), (rows, at, renumbered) => {
        const rest = rows.toSpliced(at % rows.length, 1)
        const left = renumbered ? rest.map((row, index) => ({ ...row, position: index + 1 })) : rest
        expect(verifyChain(left, { anchor: anchorOf(rows) })).not.toEqual([])
      }),
    )
  })

  it("finds every insertion, also with positions counted anew", () => {
    fc.assert(
      fc.property(anyChain, anyEvent, place, fc.boolean(), (rows, event, at, renumbered) => {
        const index = at % rows.length
        const more = rows.toSpliced(index, 0, append(rows.slice(0, index), identify(event, NAMESPACES)))
        const all = renumbered ? more.map((row, other) => ({ ...row, position: other + 1 })) : more
        expect(verifyChain(all)).not.toEqual([])
      }),
    )
  })

  it("finds every change of order, also with positions counted anew", () => {
    fc.assert(
      fc.property(anyChain, place, place, fc.boolean(), (rows, one, other, renumbered) => {
        const [from, to] = [one % rows.length, other % rows.length]
        fc.pre(from !== to)
        const moved = rows.toSpliced(from, 1).toSpliced(to, 0, rows[from] as StoredEvent)
        const all = renumbered ? moved.map((row, index) => ({ ...row, position: index + 1 })) : moved
        expect(verifyChain(all)).not.toEqual([])
      }),
    )
  })

  it("finds a wrong position, even where the chain holds", () => {
    const rows = chainOf([packing, packing, packing] as unknown as EpcisEvent[])
    const counted = rows.map((row, index) => ({ ...row, position: [1, 2, 2][index] ?? 0 }))
    expect(verifyChain(counted)).toEqual([{ position: 2, kind: "position_wrong" }])
    const fromZero = rows.map((row, index) => ({ ...row, position: index }))
    expect(verifyChain(fromZero).map(({ kind }) => kind)).toEqual(Array(3).fill("position_wrong"))
  })

  it("finds a history that was sealed anew, by the anchor alone", () => {
    fc.assert(
      fc.property(anyChain, place, (rows, at) => {
        const forged = sealedAnew(rows.toSpliced(at % rows.length, 1))
        expect(verifyChain(forged, { namespaces: NAMESPACES })).toEqual([])
        expect(verifyChain(forged, { anchor: anchorOf(rows) })).toEqual([
          { position: rows.length, kind: "anchor_missing" },
        ])
        expect(verifyChain([...forged, ...forged], { anchor: anchorOf(rows) })).toContainEqual({
          position: rows.length,
          kind: "anchor_wrong",
        })
      }),
    )
  })

  it("finds an id that is not the event's hash, and lets a chain grow on after an anchor", () => {
    const event = { ...packing, eventID: "urn:uuid:374d95fc-9457-4a51-bd6a-0bba133845a8" } as unknown as EpcisEvent
    const rows = [append([], event)]
    expect(verifyChain(rows)).toEqual([])
    expect(verifyChain(rows, { namespaces: NAMESPACES })).toEqual([{ position: 1, kind: "id_wrong" }])
    expect(verifyChain([...rows, append(rows, event)], { anchor: anchorOf(rows) })).toEqual([])
    expect(verifyChain(rows, { anchor: { position: 0, chain_hash: START } })).toEqual([])
  })

  it("tells what is no JSON or no hash as a fault, instead of stopping", () => {
    const [row] = chainOf([packing as unknown as EpcisEvent])
    const broken = { ...row, event: { "cholang:n": Number.NaN }, hash: "x" } as unknown as StoredEvent
    expect(verifyChain([broken], { namespaces: NAMESPACES }).map(({ kind }) => kind)).toEqual([
      "hash_wrong",
      "chain_wrong",
      "id_wrong",
    ])
  })
})

describe("declareError", () => {
  const event = identify(packing as unknown as EpcisEvent, NAMESPACES)

  it("keeps the id of the event it declares wrong, and has a seal of its own", () => {
    const right = identify({ ...event, "cholang:note": "Gói 19 gói" } as EpcisEvent, NAMESPACES)
    const declared = declareError(event, {
      at: "2026-11-22T08:00:00+07:00",
      reason: "incorrect_data",
      correctiveEventIDs: [right.eventID],
    })
    expect(declared).toEqual({
      ...event,
      errorDeclaration: {
        declarationTime: "2026-11-22T08:00:00+07:00",
        reason: "incorrect_data",
        correctiveEventIDs: [right.eventID],
      },
    })
    expect(eventHash(declared, NAMESPACES)).toBe(event.eventID)
    expect(sealOf(declared)).not.toBe(sealOf(event))
  })

  it("names no correction where there is none", () => {
    const declared = declareError(event, { at: "2026-11-22T08:00:00+07:00", reason: "did_not_occur" })
    expect(declared.errorDeclaration).not.toHaveProperty("correctiveEventIDs")
  })
})
