import { createHash } from "node:crypto"

/** RFC 6962, section 2.1: SHA-256; leaves and nodes are told apart by a byte before them. */
function digest(prefix: number | null, ...parts: Uint8Array[]): Buffer {
  const hash = createHash("sha256")
  if (prefix !== null) {
    hash.update(Uint8Array.of(prefix))
  }
  for (const part of parts) {
    hash.update(part)
  }
  return hash.digest()
}

const leafHash = (leaf: Uint8Array) => digest(0x00, leaf)
const nodeHash = (left: Uint8Array, right: Uint8Array) => digest(0x01, left, right)

/** A tree by its levels, hashes of the leaves first. */
export type MerkleTree = readonly (readonly Buffer[])[]

/** All levels of the tree, leaves first. A node without a neighbour moves up as it is: the same tree as RFC 6962 has. */
export function merkleTree(leaves: readonly Uint8Array[]): MerkleTree {
  const all = [leaves.map(leafHash)]
  for (let level = all[0] ?? []; level.length > 1; level = all.at(-1) ?? []) {
    const above: Buffer[] = []
    for (let index = 0; index < level.length; index += 2) {
      const [left, right] = level.slice(index, index + 2)
      above.push(left && right ? nodeHash(left, right) : (left as Buffer))
    }
    all.push(above)
  }
  return all
}

/**
 * The root of a list of leaves: the Merkle Tree Hash of RFC 6962, section 2.1. Of no leaves it is SHA-256 of nothing.
 * @param leaves their bytes, in an order that is fixed elsewhere
 * @returns 64 hex digits
 */
export function merkleRoot(leaves: readonly Uint8Array[]): string {
  return (merkleTree(leaves).at(-1)?.[0] ?? digest(null)).toString("hex")
}

/**
 * The proof that a leaf is in a tree: the audit path of RFC 6962, section 2.1.1.
 * @param index of the leaf, from 0
 * @returns hashes from the leaf's neighbour upwards, hex
 * @throws RangeError where there is no such leaf
 */
export function pathIn(tree: MerkleTree, index: number): string[] {
  const size = tree[0]?.length ?? 0
  if (!Number.isInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`No leaf ${index} among ${size}`)
  }
  return tree.flatMap((level, height) => {
    const neighbour = level[Math.floor(index / 2 ** height) ^ 1]
    return neighbour && level.length > 1 ? [neighbour.toString("hex")] : []
  })
}

/** The same for one leaf of a list. */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): string[] {
  return pathIn(merkleTree(leaves), index)
}

/** What is to be shown: this leaf is number `index` (from 0) of `size` leaves under `root` (hex). */
export interface Inclusion {
  leaf: Uint8Array
  index: number
  size: number
  root: string
  /** From `inclusionProof`. */
  path: readonly string[]
}

/** Whether a proof holds, as RFC 9162 section 2.1.3.2 checks it. False for anything malformed. */
export function isIncluded({ leaf, index, size, root, path }: Inclusion): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) {
    return false
  }
  const left = [...path]
  let hash = leafHash(leaf)
  for (let at = index, last = size - 1; last > 0; at = Math.floor(at / 2), last = Math.floor(last / 2)) {
    if (at % 2 === 0 && at === last) {
      continue
    }
    const neighbour = left.shift()
    if (neighbour === undefined || !/^[0-9a-f]{64}$/.test(neighbour)) {
      return false
    }
    const bytes = Buffer.from(neighbour, "hex")
    hash = at % 2 === 0 ? nodeHash(hash, bytes) : nodeHash(bytes, hash)
  }
  return left.length === 0 && hash.toString("hex") === root
}
