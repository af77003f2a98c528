import { generateKeyPairSync } from "node:crypto"
import { describe, expect, it } from "vitest"
import { NAMESPACES, packing, VOCABULARY } from "../../../test-data/events"
import { chainOf } from "../../../test-data/lots"
import { dailyRoot, keyIdOf, leafOf, signRoot } from "./daily-root"
import { epcisDocument } from "./epcis-document"
import type { EpcisEvent } from "./epcis-event"
import { eventHash, identify } from "./event-hash"
import { inclusionProof } from "./merkle"

const event = packing as unknown as EpcisEvent
const rows = chainOf([event, { ...event, bizStep: "inspecting" } as EpcisEvent].map((one) => identify(one, NAMESPACES)))
const createdAt = new Date("2026-11-23T01:02:03.004Z")

describe("epcisDocument", () => {
  it("is a document of EPCIS 2.0 that says what its prefix stands for", () => {
    expect(epcisDocument("lot_m", rows, { vocabulary: VOCABULARY, createdAt })).toEqual({
      "@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", { cholang: VOCABULARY }],
      type: "EPCISDocument",
      schemaVersion: "2.0",
      creationDate: "2026-11-23T01:02:03.004Z",
      epcisBody: { eventList: rows.map((row) => row.event) },
      "cholang:lot": "lot_m",
      "cholang:chain": rows.map(({ position, chain_hash }) => ({
        "cholang:position": position,
        "cholang:chainHash": chain_hash,
      })),
    })
  })

  it("leaves each event as it was hashed: others can work the ids out from the document", () => {
    const document = JSON.parse(JSON.stringify(epcisDocument("lot_m", rows, { vocabulary: VOCABULARY, createdAt })))
    const [, namespaces] = document["@context"]
    for (const one of document.epcisBody.eventList as EpcisEvent[]) {
      expect(eventHash(one, namespaces)).toBe(one.eventID)
    }
  })

  it("carries the proof of a signed day", () => {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519")
    const head = { lot: "lot_m", position: 2, chain_hash: rows[1]?.chain_hash ?? "" }
    const heads = [head, { ...head, lot: "lot_n" }]
    const statement = dailyRoot("2026-11-22", heads, keyIdOf(publicKey))
    const signature = signRoot(statement, privateKey)
    const path = inclusionProof(heads.map(leafOf), 0)
    const proof = { statement, signature, publicKey, head, index: 0, path }
    const document = epcisDocument("lot_m", rows, { vocabulary: VOCABULARY, createdAt, proof })
    expect(document["cholang:dailyRoot"]).toEqual({
      "cholang:day": "2026-11-22",
      "cholang:size": 2,
      "cholang:root": statement.root,
      "cholang:keyId": keyIdOf(publicKey),
      "cholang:signature": signature,
      "cholang:publicKey": publicKey.export({ type: "spki", format: "der" }).toString("base64"),
      "cholang:position": 2,
      "cholang:chainHash": head.chain_hash,
      "cholang:index": 0,
      "cholang:path": path,
    })
  })
})
