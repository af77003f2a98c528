#!/usr/bin/env node
// Verifies the exported history of a lot. Needs Node 20 or newer, this file, and nothing else.
//
//   node verify-lot.mjs lot.json [public-key.pem]
//
// lot.json: an EPCIS 2.0 document with our fields `cholang:lot`, `cholang:chain` and `cholang:dailyRoot`.
// public-key.pem: the key with which the market signs its daily roots, got from elsewhere than the lot. Without it the key in the
// file is used; then compare its id with the published one, for anybody can sign with a key of their own.
//
// 1. Seal of an event: SHA-256 over its canonical JSON (RFC 8785).
// 2. Chain: h_n = SHA-256(h_{n-1} followed by the seal), both as 32 bytes; h_0 is 32 zero bytes.
// 3. Leaf of a lot: canonical JSON of {"chain_hash", "lot", "position"}; tree and path as in RFC 6962, section 2.1.
// 4. Signature: Ed25519 over "cho-lang daily root 1", day, number of lots, root and key id, a line feed after each.
//
// Prints a line for each thing looked at. Exit code 0: all holds. 1: something does not, or is missing.
import { createHash, createPublicKey, verify } from "node:crypto"
import { readFileSync } from "node:fs"

let failed = false
function tell(holds, text) {
  failed ||= !holds
  console.log(`${holds ? "ok     " : "WRONG  "}${text}`)
}

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest()
const isHash = (text) => typeof text === "string" && /^[0-9a-f]{64}$/.test(text)

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const parts = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
  return `{${parts.join(",")}}`
}

/** The chain hashes that the events lead to, the first being h_0. */
function chainOf(events) {
  const hashes = [Buffer.alloc(32)]
  for (const event of events) {
    hashes.push(sha256(hashes.at(-1), sha256(canonical(event))))
  }
  return hashes.map((hash) => hash.toString("hex"))
}

function checkChain(events, chain) {
  tell(events.length > 0, `${events.length} events`)
  tell(chain.length === events.length, `${chain.length} links for ${events.length} events`)
  const hashes = chainOf(events)
  for (const [index, link] of chain.entries()) {
    const position = index + 1
    const holds = link["cholang:position"] === position && link["cholang:chainHash"] === hashes[position]
    const { type, eventTime } = events[index] ?? {}
    tell(holds, `event ${position}: ${type ?? "missing"} ${eventTime ?? ""}`)
    // What follows a broken link cannot hold either.
    if (!holds) break
  }
  return hashes
}

/** The root that a leaf and its path lead to, hex; null where the path does not fit. */
function rootFrom(leaf, index, size, path) {
  if (!(Number.isSafeInteger(size) && Number.isSafeInteger(index) && index >= 0 && index < size)) return null
  const rest = [...path]
  let hash = sha256(Uint8Array.of(0), leaf)
  for (let at = index, last = size - 1; last > 0; at = Math.floor(at / 2), last = Math.floor(last / 2)) {
    if (at % 2 === 0 && at === last) continue
    const neighbour = rest.shift()
    if (!isHash(neighbour)) return null
    const bytes = Buffer.from(neighbour, "hex")
    hash = sha256(Uint8Array.of(1), ...(at % 2 === 0 ? [hash, bytes] : [bytes, hash]))
  }
  return rest.length === 0 ? hash.toString("hex") : null
}

function keyOf(root, pem) {
  return pem ?? createPublicKey({ key: Buffer.from(root["cholang:publicKey"], "base64"), format: "der", type: "spki" })
}

function checkSignature(root, pem) {
  const key = keyOf(root, pem)
  const id = sha256(key.export({ type: "spki", format: "der" }))
    .toString("hex")
    .slice(0, 16)
  const lines = ["day", "size", "root", "keyId"].map((name) => root[`cholang:${name}`])
  const signed = Buffer.from(`${["cho-lang daily root 1", ...lines].join("\n")}\n`)
  const signature = Buffer.from(String(root["cholang:signature"]), "base64")
  const holds = key.asymmetricKeyType === "ed25519" && verify(null, signed, key, signature)
  tell(holds && root["cholang:keyId"] === id, `the root of ${root["cholang:day"]} is signed with the key ${id}`)
  if (!pem) console.log(`note   the key was taken from the file: compare ${id} with the published one`)
}

function checkRoot(document, hashes, pem) {
  const root = document["cholang:dailyRoot"]
  if (!root) {
    tell(false, "a signed root: there is none. Events cut off at the end, or a history written anew, cannot be seen.")
    return
  }
  const position = root["cholang:position"]
  const chainHash = root["cholang:chainHash"]
  tell(
    position > 0 && hashes[position] === chainHash,
    `the chain leads to what was under the root at event ${position}`,
  )
  const leaf = canonical({ chain_hash: chainHash, lot: document["cholang:lot"], position })
  const reached = rootFrom(leaf, root["cholang:index"], root["cholang:size"], root["cholang:path"])
  tell(isHash(reached) && reached === root["cholang:root"], `lot ${document["cholang:lot"]} is under the root`)
  checkSignature(root, pem)
  const younger = hashes.length - 1 - position
  if (younger > 0) console.log(`note   ${younger} newer events stand in the chain alone until a next root`)
}

try {
  const [lotFile, keyFile] = process.argv.slice(2)
  if (!lotFile) throw new Error("Say which file: node verify-lot.mjs lot.json [public-key.pem]")
  const pem = keyFile ? createPublicKey(readFileSync(keyFile, "utf8")) : null
  const document = JSON.parse(readFileSync(lotFile, "utf8"))
  const hashes = checkChain(document.epcisBody.eventList, document["cholang:chain"])
  checkRoot(document, hashes, pem)
} catch (error) {
  tell(false, `the file can be read: ${error.message}`)
}
console.log(failed ? "Something does NOT hold." : "All holds.")
process.exitCode = failed ? 1 : 0
