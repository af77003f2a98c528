import { spawnSync } from "node:child_process"
import { generateKeyPairSync, type KeyObject } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { NAMESPACES, packing, VOCABULARY } from "../../../test-data/events"
import { chainOf } from "../../../test-data/lots"
import type { StoredEvent } from "./chain"
import { dailyRoot, inLeafOrder, keyIdOf, leafOf, signRoot } from "./daily-root"
import { type EpcisDocument, epcisDocument, type LotProof } from "./epcis-document"
import type { EpcisEvent } from "./epcis-event"
import { declareError } from "./error-declaration"
import { identify } from "./event-hash"
import { inclusionProof } from "./merkle"

const script = path.resolve(__dirname, "../../../../../docs/verify-lot.mjs")
let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "cho-lang-lot-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const key = generateKeyPairSync("ed25519")
const otherKey = generateKeyPairSync("ed25519")

const said = identify(packing as unknown as EpcisEvent, NAMESPACES)
const right = identify({ ...said, "cholang:note": "Gói 19 gói" } as EpcisEvent, NAMESPACES)
const wrong = declareError(said, {
  at: "2026-11-22T08:00:00+07:00",
  reason: "incorrect_data",
  correctiveEventIDs: [right.eventID],
})
const rows = chainOf([said, wrong, right])

/** The lot under the root of a day with as many others, after so many of its events. */
function proofOf(all: StoredEvent[], { position = all.length, others = 4, pair = key } = {}): LotProof {
  const head = { lot: "lot_m", position, chain_hash: all[position - 1]?.chain_hash ?? "" }
  const strangers = Array.from({ length: others }, (_, index) => ({ ...head, lot: `lot_${"akxz"[index]}` }))
  const heads = inLeafOrder([head, ...strangers])
  const statement = dailyRoot("2026-11-22", heads, keyIdOf(pair.publicKey))
  const index = heads.indexOf(head)
  return {
    statement,
    signature: signRoot(statement, pair.privateKey),
    publicKey: pair.publicKey,
    head,
    index,
    path: inclusionProof(heads.map(leafOf), index),
  }
}

function documentOf(all: StoredEvent[], proof?: LotProof): EpcisDocument {
  const createdAt = new Date("2026-11-23T00:00:00Z")
  return epcisDocument("lot_m", all, { vocabulary: VOCABULARY, createdAt, ...(proof && { proof }) })
}

function run(content: unknown, publicKey?: KeyObject): { status: number | null; text: string } {
  const file = path.join(folder, "lot.json")
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content, null, 2))
  const pem = path.join(folder, "key.pem")
  writeFileSync(pem, publicKey?.export({ type: "spki", format: "pem" }) ?? "")
  const { status, stdout } = spawnSync(process.execPath, [script, file, ...(publicKey ? [pem] : [])], {
    encoding: "utf8",
  })
  return { status, text: stdout }
}

const good = documentOf(rows, proofOf(rows))

describe("verify-lot.mjs", () => {
  it("finds that a lot of ours holds, with the published key", () => {
    const { status, text } = run(good, key.publicKey)
    expect(text).not.toContain("WRONG")
    expect(text).not.toContain("note")
    expect(text).toContain("ok     event 3: ObjectEvent 2026-11-20T09:30:00+07:00\n")
    expect(text).toContain(`the root of 2026-11-22 is signed with the key ${keyIdOf(key.publicKey)}`)
    expect(text).toMatch(/All holds\.\n$/)
    expect(status).toBe(0)
  })

  it("says so where it had to take the key from the file", () => {
    const { status, text } = run(good)
    expect(text).toContain("note   the key was taken from the file")
    expect(status).toBe(0)
  })

  it("takes a lot alone under its root, and one that grew since", () => {
    expect(run(documentOf(rows, proofOf(rows, { others: 0 })), key.publicKey).status).toBe(0)
    const grown = run(documentOf(rows, proofOf(rows, { position: 1 })), key.publicKey)
    expect(grown.text).toContain("2 newer events stand in the chain alone")
    expect(grown.status).toBe(0)
  })

  it("does not mind in which order keys stand", () => {
    const events = good.epcisBody.eventList.map((event) => Object.fromEntries(Object.entries(event).reverse()))
    expect(run({ ...good, epcisBody: { eventList: events } }, key.publicKey).status).toBe(0)
  })

  const edited = (change: (event: Record<string, unknown>) => void) => {
    const copy = structuredClone(good)
    change(copy.epcisBody.eventList[1] as unknown as Record<string, unknown>)
    return copy
  }
  const inRoot = (change: object) => ({ ...good, "cholang:dailyRoot": { ...good["cholang:dailyRoot"], ...change } })
  const reordered = structuredClone(good)
  reordered.epcisBody.eventList.reverse()
  const shorter = documentOf(rows.slice(0, 2))
  const forged = chainOf([said])

  it.each<[string, unknown, string]>([
    ["an edited note", edited((event) => Object.assign(event, { "cholang:note": "x" })), "event 2"],
    ["a declaration taken away", edited((event) => delete event.errorDeclaration), "event 2"],
    ["a field put in", edited((event) => Object.assign(event, { certificationInfo: "urn:x:y" })), "event 2"],
    ["events in another order", reordered, "event 1"],
    ["an event taken out", { ...good, epcisBody: { eventList: good.epcisBody.eventList.slice(1) } }, "event 1"],
    ["the last event cut off", { ...good, ...shorter }, "the chain leads"],
    [
      "a history written anew",
      { ...documentOf(forged), "cholang:dailyRoot": good["cholang:dailyRoot"] },
      "the chain leads",
    ],
    ["no root", documentOf(rows), "a signed root"],
    ["no events", documentOf([], proofOf(rows)), "0 events"],
    ["links counted otherwise", { ...good, "cholang:chain": good["cholang:chain"].toReversed() }, "event 1"],
    ["a link too many", { ...good, "cholang:chain": [...good["cholang:chain"], {}] }, "4 links for 3 events"],
    ["another lot's id", { ...good, "cholang:lot": "lot_n" }, "lot lot_n is under the root"],
    ["another position under the root", inRoot({ "cholang:position": 2 }), "the chain leads"],
    ["another root", inRoot({ "cholang:root": "0".repeat(64) }), "is under the root"],
    ["another path", inRoot({ "cholang:path": [] }), "is under the root"],
    ["another place in the tree", inRoot({ "cholang:index": 0 }), "is under the root"],
    ["another day", inRoot({ "cholang:day": "2026-11-23" }), "is signed"],
    ["another signature", inRoot({ "cholang:signature": "AAAA" }), "is signed"],
    ["a root signed by somebody else", documentOf(rows, proofOf(rows, { pair: otherKey })), "is signed"],
    ["no JSON", "{", "the file can be read"],
    ["something else", [], "the file can be read"],
  ])("finds %s", (_, content, what) => {
    const { status, text } = run(content, key.publicKey)
    expect(
      text
        .split("\n")
        .filter((line) => line.startsWith("WRONG"))
        .join("\n"),
    ).toContain(what)
    expect(text).toMatch(/Something does NOT hold\.\n$/)
    expect(status).toBe(1)
  })

  it("wants a file", () => {
    const { status, stdout } = spawnSync(process.execPath, [script], { encoding: "utf8" })
    expect(stdout).toContain("Say which file")
    expect(status).toBe(1)
  })
})
