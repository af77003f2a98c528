import { describe, expect, it } from "vitest"
import { readDraftForm } from "./read-draft"
import { readHoliday } from "./read-holiday"
import { readOpening } from "./read-opening"
import { freeHandle, handleFromName } from "./stall-handle"

const TODAY = "2026-11-22"
const form = {
  entity_type: "household",
  owner_name: "Kiều Thị Nhài",
  village: "ha-thai",
  street_address: "Ngõ Gạch",
  crafts: ["son-mai"],
  name: "Xưởng sơn Ngõ Gạch",
}
const refusal = (code: string, field: string) => expect.objectContaining({ code, field })

describe("readOpening", () => {
  it("reads the least that opens a stall", () => {
    expect(readOpening(form, TODAY)).toEqual({
      ...form,
      organisation_name: null,
      commune_code: null,
      story: null,
      since_year: null,
      identity: null,
      bank_account: null,
    })
  })

  it.each<[Record<string, unknown>, string, string]>([
    [{ entity_type: "bank" }, "entity_type_wrong", "entity_type"],
    [{ owner_name: "Nhài".repeat(500) }, "text_too_long", "owner_name"],
    [{ owner_name: "🌸🌸🌸" }, "name_wrong", "owner_name"],
    [{ owner_name: "Nhài 2" }, "name_wrong", "owner_name"],
    [{ owner_name: "N" }, "name_wrong", "owner_name"],
    [{ owner_name: "Nhài\u0000" }, "text_control_characters", "owner_name"],
    [{ owner_name: ["Nhài"] }, "field_wrong", "owner_name"],
    [{ name: "🏺" }, "name_wrong", "name"],
    [{ name: "<script>alert(1)</script>" }, "name_wrong", "name"],
    [{ name: "x".repeat(2000) }, "text_too_long", "name"],
    [{ entity_type: "company" }, "text_required", "organisation_name"],
    [{ crafts: [] }, "crafts_missing", "crafts"],
    [{ crafts: "son-mai" }, "crafts_missing", "crafts"],
    [{ crafts: ["a", "b", "c", "d", "e", "f"] }, "crafts_too_many", "crafts"],
    [{ crafts: [{}] }, "field_wrong", "crafts"],
    [{ since_year: 3000 }, "year_wrong", "since_year"],
    [{ since_year: "1998" }, "year_wrong", "since_year"],
    [{ street_address: " " }, "text_required", "street_address"],
    [{ story: "x".repeat(4001) }, "text_too_long", "story"],
    [{ identity: "001165012345" }, "field_wrong", "identity"],
    [{ identity: { number: "1" } }, "identity_number_wrong", "identity.number"],
    [{ bank_account: { bank_bin: "1" } }, "bank_unknown", "bank_account.bank_bin"],
  ])("refuses %j on its field", (change, code, field) => {
    expect(() => readOpening({ ...form, ...change }, TODAY)).toThrow(refusal(code, field))
  })

  it("keeps a script in a story as the text it is", () => {
    expect(readOpening({ ...form, story: "<script>alert(1)</script>" }, TODAY).story).toBe("<script>alert(1)</script>")
  })
})

describe("readDraftForm", () => {
  it("takes any half of a form, and never keeps the identity", () => {
    const deep = JSON.parse("[".repeat(9) + "]".repeat(9))
    const answers = { name: 5, bank_account: {}, crafts: deep, "a\u0000": 1, identity: { number: "001165012345" } }
    expect(readDraftForm({ revision: 0, answers })).toEqual({ revision: 0, answers: { name: 5, bank_account: {} } })
  })

  it.each<[Record<string, unknown>, string, string]>([
    [{ revision: 1.5 }, "field_wrong", "revision"],
    [{ revision: "0" }, "field_wrong", "revision"],
    [{ answers: [] }, "field_wrong", "answers"],
    [{ answers: { story: "ễ".repeat(6000) } }, "draft_too_large", "answers"],
    [{ answers: { name: "a\u0000" } }, "text_control_characters", "answers"],
    [{ answers: { name: "\ud83c" } }, "text_control_characters", "answers"],
    [{ answers: { crafts: ["a\u0000"] } }, "text_control_characters", "answers"],
    [{ answers: { bank_account: { holder_name: "a\u0000" } } }, "text_control_characters", "answers"],
  ])("refuses %o", (change, code, field) => {
    expect(() => readDraftForm({ revision: 0, answers: {}, ...change })).toThrow(refusal(code, field))
  })
})

describe("readHoliday", () => {
  it("takes one that lies ahead, is under way, or is a single day", () => {
    for (const [from, until] of [
      ["2026-12-01", "2026-12-20"],
      ["2026-11-01", "2026-11-22"],
      ["2026-11-22", "2026-11-22"],
    ]) {
      expect(readHoliday({ from, until }, TODAY)).toEqual({ from, until })
    }
  })

  it.each([
    ["2026-12-20", "2026-12-01", "holiday_wrong", "until"],
    ["2026-11-01", "2026-11-21", "holiday_wrong", "until"],
    ["2026-12-01", "3000-01-01", "holiday_wrong", "until"],
    ["3000-01-01", "3000-01-02", "holiday_wrong", "from"],
    ["2026-02-30", "2026-12-01", "date_wrong", "from"],
  ])("refuses %s to %s", (from, until, code, field) => {
    expect(() => readHoliday({ from, until }, TODAY)).toThrow(refusal(code, field))
  })
})

describe("handles", () => {
  it.each([
    ["Xưởng sơn Ngõ Gạch", "xuong-son-ngo-gach"],
    ["Miến & Bún “Cô Đào” (số 2)", "mien-bun-co-dao-so-2"],
    ["漆器", "gian-hang"],
    [`${"a".repeat(59)} b`, "a".repeat(59)],
  ])("%s becomes %s", (name, handle) => {
    expect(handleFromName(name)).toBe(handle)
  })

  it("count on until one is free", () => {
    expect(freeHandle("a", [])).toBe("a")
    expect(freeHandle("a", ["a", "a-2", "a-4"])).toBe("a-3")
  })
})
