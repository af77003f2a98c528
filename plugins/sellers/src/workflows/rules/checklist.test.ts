import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type ChecklistFacts, checklistOf } from "./checklist"

const facts: ChecklistFacts = {
  phone_confirmed: true,
  identity_verified: true,
  owner_name: "Kiều Thị Nhài",
  organisation_name: null,
  account_holder: "KIEU THI NHAI",
  products_with_photo: 1,
}

const holder = (change: Partial<ChecklistFacts>) =>
  checklistOf({ ...facts, ...change }).find(({ key }) => key === "account_holder_matches")?.state

describe("checklistOf", () => {
  it("is done when all is there, and names what is not", () => {
    expect(checklistOf(facts).map(({ state }) => state)).toEqual(["done", "done", "done", "done"])
    const nothing = { phone_confirmed: false, identity_verified: false, account_holder: null, products_with_photo: 0 }
    expect(checklistOf({ ...facts, ...nothing }).map(({ state }) => state)).toEqual(Array(4).fill("missing"))
  })

  it.each([
    ["KIEU THI NHAI", "done"],
    ["kiều thị nhài", "done"],
    ["Kiều  Thị-Nhài.", "done"],
    ["KIEUTHINHAI", "done"],
    ["Kiều Thị Nhài".normalize("NFD"), "done"],
    ["KIEU THI NHAN", "wrong"],
    ["KIEU NHAI", "wrong"],
    ["…", "wrong"],
    [null, "missing"],
  ])("holds the account of %j to be %s", (account_holder, state) => {
    expect(holder({ account_holder })).toBe(state)
  })

  it("takes the organisation's name for the holder too", () => {
    const cooperative = { owner_name: "Lưu Văn Thước", organisation_name: "HTX Sơn mài Hạ Thái" }
    expect(holder({ ...cooperative, account_holder: "HTX SON MAI HA THAI" })).toBe("done")
    expect(holder({ ...cooperative, account_holder: "LUU VAN THUOC" })).toBe("done")
    expect(holder({ ...cooperative, account_holder: "HTX SON MAI" })).toBe("wrong")
  })

  it("never matches a holder to a stall whose names are unknown", () => {
    fc.assert(
      fc.property(fc.string(), (account_holder) => {
        expect(holder({ owner_name: null, organisation_name: null, account_holder })).toBe("wrong")
      }),
    )
  })
})
