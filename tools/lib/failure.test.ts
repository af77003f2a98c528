import { expect, it } from "vitest"
import { describe, Failure } from "./failure.ts"

it("says in one sentence that the disk is full, whoever noticed", () => {
  const noticed = Object.assign(new Error("ENOSPC: no space left on device, write"), {
    code: "ENOSPC",
    path: "/data/x",
  })
  expect(describe(noticed)).toBe(
    "✗ The disk is full (writing /data/x). Free at least 2 GB and run the same command again: it goes on from here.",
  )
})

it("shows a failure as its sentence and anything else whole", () => {
  expect(describe(new Failure("It broke", "Mend it."))).toBe("✗ It broke. Mend it.")
  expect(describe(new Error("surprise"))).toContain("failure.test.ts")
})
