import { expect, it } from "vitest"
import type { Answers } from "@/lib/backend/desk/opening"
import { firstOpenStep, missingAnswers, stepOfField } from "./steps"

const whole: Answers = {
  entity_type: "household",
  owner_name: "Trần Thị Lan",
  village: "ha-thai",
  street_address: "Xóm 3",
  crafts: ["son-mai"],
  name: "Sơn mài cô Lan",
}

it("goes on at the first screen with something missing", () => {
  expect(firstOpenStep({})).toBe("ai")
  expect(firstOpenStep({ ...whole, street_address: " " })).toBe("o-dau")
  expect(firstOpenStep({ ...whole, crafts: [] })).toBe("lam-gi")
  expect(firstOpenStep(whole)).toBe("tai-khoan")
})

it("asks an organisation for its name, and nobody else", () => {
  expect(missingAnswers("ai", { ...whole, entity_type: "company" })).toEqual(["organisation_name"])
  expect(missingAnswers("ai", whole)).toEqual([])
})

it("lets the account wait, but takes no half account", () => {
  expect(missingAnswers("tai-khoan", whole)).toEqual([])
  const half = { ...whole, bank_account: { bank_bin: "970436", account_number: "", holder_name: "LAN" } }
  expect(missingAnswers("tai-khoan", half)).toEqual(["account_number"])
})

it("leads an error to the screen that asks for its field", () => {
  expect(stepOfField("street_address")).toBe("o-dau")
  expect(stepOfField("bank_account.account_number")).toBe("tai-khoan")
  expect(stepOfField(null)).toBe("tai-khoan")
})
