import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { cacheManifest, catalogueLife, isKnownTag } from "./cache-manifest"

it("names for every tag who carries it and what ends it", () => {
  for (const [tag, { carriedBy, endedBy }] of Object.entries(cacheManifest)) {
    expect(carriedBy, tag).not.toBe("")
    expect(endedBy, tag).not.toBe("")
  }
})

it("knows its tags and refuses all others", () => {
  expect(["all", "cards", "product:khay-tron-do", "seller:xuong-1"].filter(isKnownTag)).toHaveLength(4)
  expect(["", "everything", "product:", "product:Ü", "product:a b", "basket:1"].filter(isKnownTag)).toEqual([])
})

it("keeps cached reads long enough to be prerendered at all (five minutes and more)", () => {
  expect(catalogueLife.expire).toBeGreaterThanOrEqual(300)
  expect(catalogueLife.stale).toBeGreaterThanOrEqual(30)
})

it("is complete: every cached read carries `all` and only tags of the manifest", () => {
  const folder = path.join(import.meta.dirname, "backend")
  const sources = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  for (const file of sources) {
    const text = readFileSync(path.join(folder, file), "utf8")
    const reads = text.match(/^ {2}"use cache"$/gm)?.length ?? 0
    const tagged = [...text.matchAll(/cacheTag\(([^)]*)\)/g)].map(([, tags = ""]) => tags)
    expect(tagged, file).toHaveLength(reads)
    for (const tags of tagged) {
      const names = [...tags.matchAll(/["`]([^"`]+)["`]/g)].map(([, name = ""]) => name.replace(/\$\{.*\}/, "{handle}"))
      expect(names, file).toContain("all")
      expect(
        names.filter((name) => !(name in cacheManifest)),
        file,
      ).toEqual([])
    }
  }
})
