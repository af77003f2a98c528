import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { Answered } from "@/lib/browser/desk"
import type { KeptStep } from "@/lib/browser/step"
import { memoryShelf, StepQueue } from "./step-queue"

type Recorded = { id: string; isUnusual: boolean }
const whose = { person: "p", stall: "s", locale: "vi" }

const stepCalled = (key: string, photos: KeptStep["photos"] = []): KeptStep => ({
  ...{ person: "p", stall: "s", lot: "lot_1", lotName: "Khay, lô 1", step: "hom", stepName: "Hom", kind: "note" },
  ...{ key, answers: { note: key }, at: "2026-11-23T01:00:00.000Z", photos, problem: null },
})
const photoCalled = (key: string) => ({ key, file: new Blob(["x"]) })

const ok: Extract<Answered<Recorded>, { kind: "ok" }> = { kind: "ok", data: { id: "trev_1", isUnusual: false } }
const refused = (code: string, status = 400): Answered<never> => ({
  kind: "refused",
  error: { code, field: "quantity", status, words: `Vì ${code}` },
})

/** A market that notes what arrives, and says to each thing what the test wants. */
function market(answer: (key: string) => Answered<Recorded> | Promise<Answered<Recorded>> = () => ok) {
  const arrived: string[] = []
  const take = async (key: string) => {
    const answered = await answer(key)
    if (answered.kind === "ok") arrived.push(key)
    return answered
  }
  const line = {
    sendStepPhoto: (_: unknown, { key }: { key: string }) => take(key),
    sendStep: ({ key }: KeptStep) => take(key),
  }
  return { arrived, line }
}

const nothing = () => undefined

/** Locks as a browser has them: who asks while one is held gets none. */
function locks() {
  let isHeld = false
  return {
    request: async (_: string, __: object, run: (lock: object | null) => Promise<unknown>) => {
      if (isHeld) return run(null)
      isHeld = true
      return run({}).finally(() => {
        isHeld = false
      })
    },
  }
}

beforeEach(() => void vi.stubGlobal("navigator", { locks: locks() }))
afterEach(() => void vi.unstubAllGlobals())

describe("steps that wait on this phone", () => {
  it("go in the order in which they were recorded, each behind its photos", async () => {
    const { arrived, line } = market()
    const queue = new StepQueue(whose, memoryShelf(), line)
    await queue.keep(stepCalled("bo", [photoCalled("anh-1"), photoCalled("anh-2")]))
    await queue.keep(stepCalled("hom"))
    expect(await queue.send(nothing)).toBe("sent")
    expect(arrived).toEqual(["anh-1", "anh-2", "bo", "hom"])
    expect(await queue.waiting()).toEqual([])
  })

  it("wait where the line broke, and photos that arrived are not sent again", async () => {
    let isCut = true
    const { arrived, line } = market((key) => (key === "bo" && isCut ? { kind: "offline" } : ok))
    const queue = new StepQueue(whose, memoryShelf(), line)
    await queue.keep(stepCalled("bo", [photoCalled("anh-1")]))
    await queue.keep(stepCalled("hom"))
    expect(await queue.send(nothing)).toBe("offline")
    expect((await queue.waiting()).map(({ key }) => key)).toEqual(["bo", "hom"])
    isCut = false
    await queue.send(nothing)
    expect(arrived).toEqual(["anh-1", "bo", "hom"])
  })

  it("stand aside with their reason where they are refused, and hold nobody up", async () => {
    const { arrived, line } = market((key) => (key === "bo" ? refused("amount_wrong") : ok))
    const queue = new StepQueue(whose, memoryShelf(), line)
    await queue.keep(stepCalled("bo"))
    await queue.keep(stepCalled("hom"))
    expect(await queue.send(nothing)).toBe("sent")
    expect(arrived).toEqual(["hom"])
    const [left] = await queue.waiting()
    expect(left).toMatchObject({
      key: "bo",
      problem: { words: "Vì amount_wrong", fields: { quantity: "Vì amount_wrong" } },
    })
    // Not tried again by itself.
    await queue.send(nothing)
    expect(arrived).toEqual(["hom"])
  })

  it.each([
    ["sign_in_again", 401, "sign_in"],
    ["too_many_requests", 429, "offline"],
  ])("keep waiting at %s, which is no fault of theirs", async (code, status, came) => {
    const { line } = market(() => refused(code, status))
    const queue = new StepQueue(whose, memoryShelf(), line)
    await queue.keep(stepCalled("bo"))
    expect(await queue.send(nothing)).toBe(came)
    expect(await queue.waiting()).toMatchObject([{ problem: null }])
  })

  it("tell which of them has an unusual yield", async () => {
    const { line } = market((key) => ({ kind: "ok", data: { id: `trev_${key}`, isUnusual: key === "making" } }))
    const queue = new StepQueue(whose, memoryShelf(), line)
    for (const key of ["bo", "making"]) await queue.keep(stepCalled(key))
    await queue.send(nothing)
    expect([...queue.unusual]).toEqual([["making", "trev_making"]])
  })

  it("are sent by one window at a time", async () => {
    let letGo: (answered: typeof ok) => void = nothing
    const { arrived, line } = market(
      () =>
        new Promise((resolve) => {
          letGo = resolve
        }),
    )
    const shelf = memoryShelf()
    const [one, other] = [new StepQueue(whose, shelf, line), new StepQueue(whose, shelf, line)]
    await one.keep(stepCalled("bo"))
    const first = one.send(nothing)
    expect(await other.send(nothing)).toBe("busy")
    letGo(ok)
    expect(await first).toBe("sent")
    expect(arrived).toEqual(["bo"])
  })
})
