import { generateKeyPairSync } from "node:crypto"
import { Ajv } from "ajv"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anyEvent, NAMESPACES, packing, VOCABULARY } from "../../../test-data/events"
import schema from "../../../test-data/lot-document.schema.json"
import { chainOf } from "../../../test-data/lots"
import { dailyRoot, keyIdOf, leafOf, signRoot } from "./daily-root"
import { epcisDocument } from "./epcis-document"
import type { EpcisEvent } from "./epcis-event"
import { declareError } from "./error-declaration"
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

describe("the shape of a document", () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  ajv.addFormat("uri", /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/)
  ajv.addFormat("date-time", /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/)
  const fits = ajv.compile(schema)
  const documentOf = (events: EpcisEvent[]) =>
    JSON.parse(
      JSON.stringify(
        epcisDocument("lot_m", chainOf(events.map((one) => identify(one, NAMESPACES))), {
          vocabulary: VOCABULARY,
          createdAt,
        }),
      ),
    )

  it("is that of EPCIS, whatever happened to the lot", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 5 }), (events) => {
        fits(documentOf(events))
        expect(fits.errors ?? []).toEqual([])
      }),
    )
    const declared = declareError(event, { at: "2026-11-22T08:00:00+07:00", reason: "did_not_occur" })
    fits(documentOf([event, declared]))
    expect(fits.errors ?? []).toEqual([])
  })

  it.each([
    ["another field", { eventKind: "x" }],
    ["no action", { action: undefined }],
    ["a quantity of nothing", { quantityList: [{ epcClass: "urn:x:y", quantity: 0 }] }],
    ["a batch's data where nothing is made", { action: "OBSERVE" }],
  ])("is not that with %s", (_, change) => {
    const document = documentOf([event])
    Object.assign(document.epcisBody.eventList[0], change)
    expect(fits(JSON.parse(JSON.stringify(document)))).toBe(false)
  })

  it("is not that of output without input", () => {
    const thing = [{ epcClass: "https://cholang.example/lo/1", quantity: 20, uom: "KGM" }]
    const { eventTime, eventTimeZoneOffset } = packing
    const made = { type: "TransformationEvent", eventTime, eventTimeZoneOffset, outputQuantityList: thing }
    expect(fits(documentOf([{ ...made, inputQuantityList: thing } as unknown as EpcisEvent]))).toBe(true)
    expect(fits(documentOf([made as unknown as EpcisEvent]))).toBe(false)
  })
})
