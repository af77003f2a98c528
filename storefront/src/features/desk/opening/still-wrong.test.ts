import { expect, it } from "vitest"
import { stillWrong } from "./still-wrong"

it("forgets what was wrong with an answer as soon as it changes", () => {
  const errors = { owner_name: "a", entity_type: "b", "bank_account.holder_name": "c" }
  expect(stillWrong(errors, { entity_type: "household" })).toEqual({ owner_name: "a", "bank_account.holder_name": "c" })
  expect(stillWrong(errors, { bank_account: undefined })).toEqual({ owner_name: "a", entity_type: "b" })
})
