import { expect, it } from "vitest"
import type { HistoryEntry } from "@/lib/backend/desk/people"
import { deskMessages } from "@/messages/desk"
import { actionWords, changedFields, whoWords } from "./history-line"

const { history: words, stall } = deskMessages("vi")
const telling = { words, states: stall.states, locale: "vi" } as const
const entry = (before: HistoryEntry["before"], after: HistoryEntry["after"]): HistoryEntry => {
  return {
    id: "1",
    at: "2026-11-22T07:30:00Z",
    who: { name: "Hạnh", kind: "helper" },
    action: "x",
    entity: "seller",
    before,
    after,
  }
}

it("names helpers and staff as such", () => {
  expect(whoWords({ name: "Hạnh", kind: "helper" }, words)).toBe("Người giúp Hạnh")
  expect(whoWords({ name: "Lan", kind: "seller_member" }, words)).toBe("Lan")
  expect(whoWords({ name: "", kind: "seller_member" }, words)).toBe("Một người")
})

it("tells an unknown action as a change of the stall", () => {
  expect(actionWords({ action: "never_heard_of", who: { name: "Lan", kind: "helper" } }, words)).toBe("sửa gian hàng")
})

it("shows only changed fields that people have a name for, and never an object's insides", () => {
  const before = { name: "A", summary: "cũ", identity_cipher: "x" }
  const after = { name: "A", summary: "mới", identity_cipher: "y", story: { a: 1 } }
  expect(changedFields(entry(before, after), telling)).toEqual([{ label: "Một câu về gian", was: "cũ", is: "mới" }])
  expect(changedFields(entry(null, null), telling)).toEqual([])
})

it("tells states in words", () => {
  const [change] = changedFields(entry({ status: "pending" }, { status: "approved" }), telling)
  expect(change).toEqual({ label: "Trạng thái", was: "Đang chờ xã duyệt", is: "Đang bán" })
})

it("tells days and roles in words, and whose name it is", () => {
  const person = { name: "Nam", role: "staff", from: "2026-11-22" }
  expect(changedFields({ ...entry(null, person), entity: "membership_invitation" }, telling)).toEqual([
    { label: "Tên", was: "", is: "Nam" },
    { label: "Vai trò", was: "", is: "Làm cùng" },
    { label: "Từ ngày", was: "", is: "22/11/2026" },
  ])
})

it("tells the same deed differently for the household itself", () => {
  const given = (kind: string) => actionWords({ action: "grant_given", who: { name: "Lan", kind } }, words)
  expect(given("seller_member")).toBe("cho làm giúp")
  expect(given("helper")).toBe("ghi nhận lời đồng ý làm giúp")
})
