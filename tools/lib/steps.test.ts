import { afterEach, expect, it, vi } from "vitest"
import { Steps } from "./steps.ts"

afterEach(() => void vi.useRealTimers())

it("is never silent for longer than twenty seconds, and says what goes on inside", async () => {
  vi.useFakeTimers()
  const lines: string[] = []
  const done = new Steps((line) => lines.push(line)).run("Build", async (note) => {
    note("compiling")
    await new Promise((resolve) => setTimeout(resolve, 35_000))
  })
  await vi.advanceTimersByTimeAsync(35_000)
  await done
  expect(lines.filter((line) => line.includes("compiling"))).toHaveLength(3)
  expect(lines.at(-1)).toBe("✓ Build 35 s")
})

it("passes a step's failure on and stops its signs of life", async () => {
  vi.useFakeTimers()
  const lines: string[] = []
  const step = new Steps((line) => lines.push(line)).run("Build", () => Promise.reject(new Error("broken")))
  await expect(step).rejects.toThrow("broken")
  await vi.advanceTimersByTimeAsync(60_000)
  expect(lines).toEqual(["▸ Build"])
})
