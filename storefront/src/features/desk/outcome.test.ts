import { expect, it } from "vitest"
import { readOutcome, withDone, withFailure } from "./outcome"

const queryOf = (address: string) => Object.fromEntries(new URL(address, "http://desk").searchParams)

it("carries an error with the numbers of its sentence, and nothing else", () => {
  const address = withFailure("/ban-hang/ma", { code: "code_wrong", facts: { tries_left: 2, phone: "+84912345678" } })
  expect(address).toBe("/ban-hang/ma?loi=code_wrong&tries_left=2")
  expect(readOutcome(queryOf(address))).toEqual({ error: { code: "code_wrong", facts: { tries_left: 2 } }, done: null })
})

it("carries what was done", () => {
  expect(readOutcome(queryOf(withDone("/ban-hang/gian", "saved")))).toEqual({ error: null, done: "saved" })
})

it("takes no message from strangers", () => {
  expect(readOutcome({ loi: "Gọi số 0900", tries_left: "many" }).error).toBeNull()
})
