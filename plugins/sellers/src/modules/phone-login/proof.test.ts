import { expect, it } from "vitest"
import { makeProof, readProof } from "./proof"

const now = new Date("2026-11-22T10:00:00Z")
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const proof = makeProof("secret", "selmem_01", now)

it("is read back for a minute", () => {
  expect(readProof("secret", proof, now)).toBe("selmem_01")
  expect(readProof("secret", proof, later(59))).toBe("selmem_01")
  expect(readProof("secret", proof, later(60))).toBeNull()
})

it.each([
  ["another secret's", makeProof("other", "selmem_01", now)],
  ["another person's", proof.replace("_01", "_02")],
  ["a longer one", proof.replace(/\.(\d+)\./, (_, until) => `.${Number(until) + 60}.`)],
  ["a shortened signature", proof.slice(0, -1)],
  ["a bare phone number", "+84912345678"],
  ["a bare id", "selmem_01"],
  ["nothing", undefined],
  ["an object", { proof }],
  ["an endless one", `${"a".repeat(100_000)}${proof}`],
])("refuses %s", (_, given) => {
  expect(readProof("secret", given, now)).toBeNull()
})
