import { expect, it } from "vitest"
import { onceMore } from "./once-more"

function counted() {
  const ends: ((failure?: Error) => void)[] = []
  const ask = onceMore(
    () =>
      new Promise<number>((resolve, reject) =>
        ends.push((failure) => (failure ? reject(failure) : resolve(ends.length))),
      ),
  )
  const settle = async () => await new Promise((resolve) => setImmediate(resolve))
  return { ask, ends, settle }
}

it("runs once more for all who asked while it ran", async () => {
  const { ask, ends, settle } = counted()
  const asked = [ask(), ask(), ask(), ask()]
  expect(ends).toHaveLength(1)
  ends[0]?.()
  await settle()
  expect(ends).toHaveLength(2)
  ends[1]?.()
  expect(await Promise.all(asked)).toEqual([1, 2, 2, 2])
  const later = ask()
  ends[2]?.()
  expect(await later).toBe(3)
})

it("tells a failure to those who waited for that run only", async () => {
  const { ask, ends, settle } = counted()
  const first = ask()
  const second = ask()
  ends[0]?.(new Error("no"))
  await expect(first).rejects.toThrow("no")
  await settle()
  ends[1]?.()
  expect(await second).toBe(2)
})
