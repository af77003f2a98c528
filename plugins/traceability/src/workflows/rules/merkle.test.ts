import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { inclusionProof, isIncluded, merkleRoot } from "./merkle"

// Leaves and roots of the test data of Certificate Transparency (github.com/google/certificate-transparency, Apache-2.0).
const leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"].map(
  (hex) => Buffer.from(hex, "hex"),
)
const roots = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]

const tree = fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 40 })

describe("merkleRoot", () => {
  it.each(roots.map((root, size) => [size, root] as const))("of %i leaves is that of RFC 6962", (size, root) => {
    expect(merkleRoot(leaves.slice(0, size))).toBe(root)
  })

  it("tells a node from a leaf that holds the same bytes", () => {
    const two = leaves.slice(0, 2)
    const joined = Buffer.concat(two.map((leaf) => Buffer.from(merkleRoot([leaf]), "hex")))
    expect(merkleRoot([joined])).not.toBe(merkleRoot(two))
  })
})

describe("inclusionProof", () => {
  it("holds for every leaf of every tree", () => {
    fc.assert(
      fc.property(tree, (all) => {
        const root = merkleRoot(all)
        for (const [index, leaf] of all.entries()) {
          expect(isIncluded({ leaf, index, size: all.length, root, path: inclusionProof(all, index) })).toBe(true)
        }
      }),
    )
  })

  it("is as long as the tree is high", () => {
    expect(inclusionProof(leaves, 0)).toHaveLength(3)
    expect(inclusionProof(leaves.slice(0, 5), 4)).toEqual([roots[4]])
    expect(inclusionProof(leaves.slice(0, 1), 0)).toEqual([])
  })

  it("fails for another leaf, place, size, root or path", () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (all, at, bit) => {
        const index = at % all.length
        const root = merkleRoot(all)
        const path = inclusionProof(all, index)
        const proof = { leaf: all[index] as Uint8Array, index, size: all.length, root, path }
        const flipped = (hex: string) => {
          const bytes = Buffer.from(hex, "hex")
          bytes[bit % 32] = (bytes[bit % 32] as number) ^ 1
          return bytes.toString("hex")
        }
        const spoiled = [
          { ...proof, leaf: Buffer.concat([proof.leaf, Uint8Array.of(0)]) },
          { ...proof, root: flipped(root) },
          { ...proof, path: [...path, root] },
          { ...proof, index: all.length },
          { ...proof, index: -1 },
          { ...proof, size: 0 },
          ...path.map((hash, height) => ({ ...proof, path: path.with(height, flipped(hash)) })),
          ...(path.length > 0
            ? [
                { ...proof, path: path.slice(1) },
                { ...proof, path: path.with(0, "x") },
              ]
            : []),
          // The lowest step puts the leaf on the other side, unless it is the last one without a neighbour.
          ...(path.length > 0 && (index ^ 1) < all.length && flipped(path[0] ?? "") !== root
            ? [{ ...proof, index: index ^ 1 }].filter(
                () => Buffer.compare(all[index] as Uint8Array, all[index ^ 1] as Uint8Array) !== 0,
              )
            : []),
        ]
        for (const wrong of spoiled) {
          expect(isIncluded(wrong)).toBe(false)
        }
      }),
    )
  })

  it.each([-1, 8, 0.5])("has no leaf %d", (index) => {
    expect(() => inclusionProof(leaves, index)).toThrow(RangeError)
  })
})
