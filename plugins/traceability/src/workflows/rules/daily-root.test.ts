import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto"
import { describe, expect, it } from "vitest"
import { dailyRoot, inLeafOrder, isSigned, keyIdOf, type LotHead, leafOf, signedBytes, signRoot } from "./daily-root"
import { inclusionProof, isIncluded } from "./merkle"

// RFC 8032, section 7.1, test 1: its secret key in the wrapping of RFC 8410.
const privateKey = createPrivateKey({
  key: Buffer.from(
    "302e020100300506032b657004220420" + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    "hex",
  ),
  format: "der",
  type: "pkcs8",
})
const publicKey = createPublicKey(privateKey)
const keyId = keyIdOf(publicKey)

const heads: LotHead[] = ["lot_b", "lot_a", "lot_C"].map((lot, index) => ({
  lot,
  position: index + 1,
  chain_hash: String(index).repeat(64),
}))
const statement = dailyRoot("2026-11-23", heads, keyId)
const signature = signRoot(statement, privateKey)

describe("the root of a day", () => {
  it("stands over every lot, in whatever order they come", () => {
    expect(statement).toMatchObject({ day: "2026-11-23", size: 3, key_id: keyId })
    expect(dailyRoot("2026-11-23", heads.toReversed(), keyId)).toEqual(statement)
    const ordered = inLeafOrder(heads)
    expect(ordered.map(({ lot }) => lot)).toEqual(["lot_C", "lot_a", "lot_b"])
    const leaves = ordered.map(leafOf)
    for (const [index, leaf] of leaves.entries()) {
      expect(isIncluded({ leaf, index, ...statement, path: inclusionProof(leaves, index) })).toBe(true)
    }
  })

  it("changes with lot, position and hash", () => {
    const [first, ...rest] = heads as [LotHead, ...LotHead[]]
    const changes = [{ lot: "lot_z" }, { position: 9 }, { chain_hash: "f".repeat(64) }]
    const roots = changes.map((change) => dailyRoot("2026-11-23", [{ ...first, ...change }, ...rest], keyId).root)
    expect(new Set([statement.root, ...roots]).size).toBe(4)
  })

  it("spells out leaves and signed bytes", () => {
    expect(leafOf({ lot: "lot_b", position: 1, chain_hash: "0".repeat(64) }).toString()).toBe(
      `{"chain_hash":"${"0".repeat(64)}","lot":"lot_b","position":1}`,
    )
    expect(signedBytes(statement).toString()).toBe(
      `cho-lang daily root 1\n2026-11-23\n3\n${statement.root}\n${keyId}\n`,
    )
    expect(keyId).toMatch(/^[0-9a-f]{16}$/)
    expect(keyIdOf(privateKey)).toBe(keyId)
  })
})

describe("the signature", () => {
  it("holds for the statement and nothing else", () => {
    expect(isSigned(statement, signature, publicKey)).toBe(true)
    const changes = [{ day: "2026-11-24" }, { size: 4 }, { root: "0".repeat(64) }, { key_id: "0".repeat(16) }]
    for (const change of changes) {
      expect(isSigned({ ...statement, ...change }, signature, publicKey)).toBe(false)
    }
    expect(isSigned(statement, "", publicKey)).toBe(false)
    expect(isSigned(statement, (signature.startsWith("A") ? "B" : "A") + signature.slice(1), publicKey)).toBe(false)
  })

  it("is not another key's", () => {
    const other = generateKeyPairSync("ed25519")
    expect(isSigned(statement, signature, other.publicKey)).toBe(false)
    expect(isSigned({ ...statement, key_id: keyIdOf(other.publicKey) }, signature, other.publicKey)).toBe(false)
    expect(() => signRoot(statement, other.privateKey)).toThrow(RangeError)
    const rsa = generateKeyPairSync("ec", { namedCurve: "P-256" })
    expect(() => signRoot({ ...statement, key_id: keyIdOf(rsa.publicKey) }, rsa.privateKey)).toThrow(RangeError)
    expect(isSigned(statement, signature, rsa.publicKey)).toBe(false)
  })
})
