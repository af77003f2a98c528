import { describe, expect, it } from "vitest"
import { readBody } from "./read-body"

/** A body that says nothing of its length and would go on for ever. */
function endless(): { body: ReadableStream<Uint8Array>; taken: () => number } {
  let taken = 0
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      taken += 1
      controller.enqueue(new Uint8Array(1_000))
    },
  })
  return { body, taken: () => taken }
}

const post = (body: BodyInit) => new Request("http://shop/", { method: "POST", body, duplex: "half" } as RequestInit)

describe("readBody", () => {
  it("reads what fits, marks of letters whole", async () => {
    expect(await readBody(post("Hạ Thái"), 20)).toBe("Hạ Thái")
    expect(await readBody(new Request("http://shop/"), 20)).toBe("")
  })

  it("stops at the bound, whatever the sender says of the length", async () => {
    expect(await readBody(post("x".repeat(30)), 20)).toBeNull()
    const { body, taken } = endless()
    expect(await readBody(post(body), 5_000)).toBeNull()
    expect(taken()).toBeLessThan(10)
  })
})
