import { InputError } from "@cho-lang/kit/input-error"
import { MedusaError } from "@medusajs/framework/utils"
import { expect, it, vi } from "vitest"
import { inOurWords } from "./cores-words"

const error = vi.fn()
const container = { resolve: () => ({ error }) } as never
const answerTo = (refusal: Error) => inOurWords(container, Promise.reject(refusal)).catch((said: unknown) => said)

it("says that an order is busy where its lock was not free in time", async () => {
  expect(await answerTo(new Error("Timed-out acquiring lock."))).toMatchObject({ code: "busy", type: "conflict" })
})

it("keeps core's own words, which name its orders, in the log", async () => {
  const said = await answerTo(
    new MedusaError("invalid_data", "Order (order_1) already has an existing active order change"),
  )
  expect(said).toMatchObject({ code: "order_state_wrong", type: "conflict" })
  expect(JSON.stringify(said)).not.toContain("order_1")
  expect(error).toHaveBeenCalledWith(expect.stringContaining("order_1"))
})

it("leaves our own refusals and what is answered as they are", async () => {
  const ours = new InputError({ code: "dispute_not_now", type: "conflict", message: "Not now" })
  expect(await answerTo(ours)).toBe(ours)
  expect(await inOurWords(container, Promise.resolve(7))).toBe(7)
})
