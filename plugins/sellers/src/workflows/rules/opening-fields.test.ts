import { expect, it } from "vitest"
import { keepDraftFields, keepOpeningFields } from "./opening-fields"

const IDENTITY = { number: "001165012345", birth_date: "1965-03-02", tax_code: "001165012345" }
const ACCOUNT = { bank_bin: "970405", account_number: "1500205123456", holder_name: "KIEU THI NHAI" }
const FORM = {
  name: "Xưởng sơn",
  crafts: ["son-mai"],
  since_year: 1998,
  idempotency_key: "k",
  identity: IDENTITY,
  bank_account: { ...ACCOUNT, identity: IDENTITY },
  so_can_cuoc: IDENTITY.number,
  story: { number: IDENTITY.number },
  owner_name: [{ number: IDENTITY.number }],
}

it("keeps what the form asks, and no identity under any name", () => {
  const kept = { name: "Xưởng sơn", crafts: ["son-mai"], since_year: 1998 }
  expect(keepDraftFields(FORM)).toEqual({ ...kept, idempotency_key: "k", bank_account: ACCOUNT })
  expect(keepOpeningFields(FORM)).toEqual(kept)
  expect(JSON.stringify([keepDraftFields(FORM), keepOpeningFields(FORM)])).not.toContain(IDENTITY.number)
})
