import { existsSync, readdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { expect, it } from "vitest"
import { spool } from "./spool"

const bodyOf = (...pieces: string[]) =>
  new ReadableStream<Uint8Array>({
    start(to) {
      for (const piece of pieces) to.enqueue(new TextEncoder().encode(piece))
      to.close()
    },
  })
const folders = () =>
  existsSync(tmpdir()) ? readdirSync(tmpdir()).filter((name) => name.startsWith("listing-import-")) : []

it("hands on what came whole, and keeps none of it", async () => {
  const before = folders()
  expect(await spool(bodyOf("đỏ", " son"), 100, (whole) => whole.text())).toBe("đỏ son")
  expect(folders()).toEqual(before)
})

it("hands on nothing of what is too large or breaks off", async () => {
  const before = folders()
  const broken = new ReadableStream<Uint8Array>({ start: (to) => to.error(new Error("The line is gone")) })
  for (const body of [bodyOf("a".repeat(60), "b".repeat(60)), broken]) {
    expect(await spool(body, 100, async () => "handed on")).toBeNull()
  }
  expect(folders()).toEqual(before)
})
