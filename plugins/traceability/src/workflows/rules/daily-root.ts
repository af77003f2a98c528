import { createHash, createPublicKey, type KeyObject, sign, verify } from "node:crypto"
import type { CalendarDate } from "@cho-lang/kit/vietnam-date"
import { canonicalJson } from "./canonical-json"
import { merkleRoot } from "./merkle"

/** How far a lot had come at the end of a day. */
export interface LotHead {
  /** Id of the lot. */
  lot: string
  /** How many events it had. */
  position: number
  /** Chain hash of the newest, 64 hex digits. */
  chain_hash: string
}

/** What is signed for a day in Vietnam. */
export interface DailyRoot {
  day: CalendarDate
  /** How many lots are under the root. */
  size: number
  /** 64 hex digits. */
  root: string
  /** From `keyIdOf`. */
  key_id: string
}

/** The bytes of a leaf: canonical JSON (RFC 8785) of `chain_hash`, `lot` and `position`, so that no lot can stand for another. */
export function leafOf({ lot, position, chain_hash }: LotHead): Buffer {
  return Buffer.from(canonicalJson({ chain_hash, lot, position }), "utf8")
}

/** Lots in the order of their leaves: by the bytes of their id. */
export function inLeafOrder(heads: readonly LotHead[]): LotHead[] {
  return [...heads].sort((one, other) => Buffer.compare(Buffer.from(one.lot), Buffer.from(other.lot)))
}

/** The statement of a day. Each lot with at least one event stands in it once. */
export function dailyRoot(day: CalendarDate, heads: readonly LotHead[], keyId: string): DailyRoot {
  return { day, size: heads.length, root: merkleRoot(inLeafOrder(heads).map(leafOf)), key_id: keyId }
}

/**
 * The bytes that are signed, UTF-8, each line ended by one line feed:
 * `cho-lang daily root 1`, the day, how many lots, the root, the key id.
 */
export function signedBytes({ day, size, root, key_id }: DailyRoot): Buffer {
  return Buffer.from(`cho-lang daily root 1\n${day}\n${size}\n${root}\n${key_id}\n`, "utf8")
}

/** The name of a key: the first 16 hex digits of SHA-256 over its public half (SubjectPublicKeyInfo, DER). */
export function keyIdOf(key: KeyObject): string {
  const publicKey = key.type === "private" ? createPublicKey(key) : key
  return createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("hex")
    .slice(0, 16)
}

/**
 * Signs a day (Ed25519, RFC 8032).
 * @returns base64
 * @throws RangeError where the key is no Ed25519 key or not the one the statement names
 */
export function signRoot(statement: DailyRoot, privateKey: KeyObject): string {
  if (privateKey.asymmetricKeyType !== "ed25519" || keyIdOf(privateKey) !== statement.key_id) {
    throw new RangeError("The statement names another key")
  }
  return sign(null, signedBytes(statement), privateKey).toString("base64")
}

/** Whether a statement carries the signature of this key. False for another key and for anything malformed. */
export function isSigned(statement: DailyRoot, signature: string, publicKey: KeyObject): boolean {
  return (
    publicKey.asymmetricKeyType === "ed25519" &&
    keyIdOf(publicKey) === statement.key_id &&
    verify(null, signedBytes(statement), publicKey, Buffer.from(signature, "base64"))
  )
}
