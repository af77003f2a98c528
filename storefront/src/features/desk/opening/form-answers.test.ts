import { expect, it } from "vitest"
import { answersOfForm } from "./form-answers"

function form(entries: [string, string][]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

it("reads each screen's own answers and no others", () => {
  expect(
    answersOfForm(
      "ai",
      form([
        ["entity_type", "household"],
        ["owner_name", " Lan "],
        ["village", "x"],
      ]),
    ),
  ).toEqual({ entity_type: "household", owner_name: "Lan", organisation_name: "" })
  const crafts = form([
    ["crafts", "son-mai"],
    ["crafts", "to-he"],
    ["name", "Gian"],
  ])
  expect(answersOfForm("lam-gi", crafts)).toEqual({ crafts: ["son-mai", "to-he"], name: "Gian", story: "" })
})

it("knows no fifth kind of seller", () => {
  expect(answersOfForm("ai", form([["entity_type", "admin"]])).entity_type).toBeUndefined()
})

it("takes spaces out of an account number, and no number for no account", () => {
  const account = form([
    ["bank_bin", "970436"],
    ["account_number", "0123 456 789"],
    ["holder_name", "TRAN THI LAN"],
  ])
  expect(answersOfForm("tai-khoan", account).bank_account?.account_number).toBe("0123456789")
  expect(answersOfForm("tai-khoan", form([["bank_bin", "970436"]])).bank_account).toBeUndefined()
})
