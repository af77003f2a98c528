import type { KeyObject } from "node:crypto"
import type { StoredEvent } from "./chain"
import type { DailyRoot, LotHead } from "./daily-root"
import type { EpcisEvent } from "./epcis-event"

const EPCIS_CONTEXT = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"

/** What a signed day says of a lot, with all that shows it. */
export interface LotProof {
  statement: DailyRoot
  /** Base64, from `signRoot`. */
  signature: string
  publicKey: KeyObject
  /** The lot as it stood that day. */
  head: LotHead
  /** Its leaf among those of the day, from 0. */
  index: number
  /** From `inclusionProof`. */
  path: readonly string[]
}

/** An EPCIS 2.0 document in JSON-LD. Our own keys stand beside the events, so that each event keeps its CBV hash. */
export interface EpcisDocument {
  "@context": [string, { cholang: string }]
  type: "EPCISDocument"
  schemaVersion: "2.0"
  /** ISO 8601, UTC. */
  creationDate: string
  epcisBody: { eventList: EpcisEvent[] }
  "cholang:lot": string
  "cholang:chain": { "cholang:position": number; "cholang:chainHash": string }[]
  "cholang:dailyRoot"?: {
    "cholang:day": string
    "cholang:size": number
    "cholang:root": string
    "cholang:keyId": string
    "cholang:signature": string
    /** SubjectPublicKeyInfo, DER, base64. */
    "cholang:publicKey": string
    "cholang:position": number
    "cholang:chainHash": string
    "cholang:index": number
    "cholang:path": string[]
  }
}

function rootOf({ statement, signature, publicKey, head, index, path }: LotProof): EpcisDocument["cholang:dailyRoot"] {
  return {
    "cholang:day": statement.day,
    "cholang:size": statement.size,
    "cholang:root": statement.root,
    "cholang:keyId": statement.key_id,
    "cholang:signature": signature,
    "cholang:publicKey": publicKey.export({ type: "spki", format: "der" }).toString("base64"),
    "cholang:position": head.position,
    "cholang:chainHash": head.chain_hash,
    "cholang:index": index,
    "cholang:path": [...path],
  }
}

/**
 * The document in which a lot is handed out: EPCIS 2.0, section 10.2 (JSON-LD binding). `docs/verify-lot.mjs` verifies it.
 * @param lot its id
 * @param rows all its events in the order of their positions
 * @param options `vocabulary`: what the prefix `cholang` stands for in the events; `proof`: of the newest signed day,
 *   left out where the lot is younger than that
 */
export function epcisDocument(
  lot: string,
  rows: readonly StoredEvent[],
  { vocabulary, createdAt, proof }: { vocabulary: string; createdAt: Date; proof?: LotProof },
): EpcisDocument {
  return {
    "@context": [EPCIS_CONTEXT, { cholang: vocabulary }],
    type: "EPCISDocument",
    schemaVersion: "2.0",
    creationDate: createdAt.toISOString(),
    epcisBody: { eventList: rows.map(({ event }) => event) },
    "cholang:lot": lot,
    "cholang:chain": rows.map(({ position, chain_hash }) => ({
      "cholang:position": position,
      "cholang:chainHash": chain_hash,
    })),
    ...(proof && { "cholang:dailyRoot": rootOf(proof) }),
  }
}
