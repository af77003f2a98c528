import { isInputError } from "@cho-lang/kit/input-error"
import { describe, expect, it } from "vitest"
import { CERTIFICATE_DEEDS, type CertificateDeed, type DeedForm, planDeed, type StandingCertificate } from "./deeds"

const NOW = new Date("2026-11-22T03:00:00Z")
const BY = { kind: "user" as const, id: "user_2" }

const ROW: StandingCertificate = {
  stars: 4,
  issued_on: "2026-08-01",
  valid_until: "2029-08-01",
  verification: "waiting",
  entered_by_kind: "user",
  entered_by_id: "user_1",
  also_by_id: null,
  scan_id: "cscan_1",
  withdrawn_on: null,
  filed_on: null,
  late_reason: null,
  result_on: null,
  filing_scan_id: null,
  filing_by_id: null,
  filing_eyes: null,
  revision: 3,
  is_demo: false,
  live_title: "Khay tròn",
  live_picture: "khay",
  live_look: "a1",
  live_revision: "b2",
  decision: { level: "province", scan_id: null, written_by: [] },
}
const SEEN = { seen_picture: "khay", seen_look: "a1", goods_seen_at: NOW, goods_seen_by_id: "user_2" }
const VERIFIED = { ...ROW, verification: "verified" as const }

function plan(row: StandingCertificate, deed: CertificateDeed, body: object = {}, form: Partial<DeedForm> = {}) {
  const looked = { by: BY, now: NOW, known: null, scan_id: null, ...form }
  return planDeed(row, deed, { body: { revision: row.revision, ...body }, ...looked })
}

function codeOf(work: () => unknown): string | null {
  try {
    work()
    return null
  } catch (error) {
    return isInputError(error) ? error.code : String(error)
  }
}

it.each(CERTIFICATE_DEEDS)("%s is done to the writing that was looked at, and to no other", (deed) => {
  for (const revision of [2, 4, "3", undefined]) {
    expect(codeOf(() => plan(ROW, deed, { revision }))).toBe("certificate_changed")
  }
})

describe("verifying", () => {
  it("takes two people, or says that it was one", () => {
    expect(plan(ROW, "verify").patch).toEqual({
      verification: "verified",
      verified_at: NOW,
      verified_by_id: "user_2",
      eyes: "two",
      waiting_reason: null,
      product_title: "Khay tròn",
      ...SEEN,
    })
    const typist = { by: { kind: "user" as const, id: "user_1" } }
    for (const one_pair_of_eyes of [undefined, false, "true", 1]) {
      expect(codeOf(() => plan(ROW, "verify", { one_pair_of_eyes }, typist))).toBe("second_person_needed")
    }
    expect(plan(ROW, "verify", { one_pair_of_eyes: true }, typist).patch.eyes).toBe("one")
    // Whose hand is in its decision, beside who typed the rest.
    const both = { ...ROW, also_by_id: "user_2" }
    expect(codeOf(() => plan(both, "verify"))).toBe("second_person_needed")
    expect(codeOf(() => plan(both, "verify", {}, typist))).toBe("second_person_needed")
    expect(plan(both, "verify", {}, { by: { kind: "user", id: "user_3" } }).patch.eyes).toBe("two")
    // All who wrote its decision, whoever struck a withdrawal since.
    const written = { ...both, also_by_id: "user_4", decision: { ...ROW.decision, written_by: ["user_2", "user_5"] } }
    for (const id of ["user_1", "user_2", "user_4", "user_5"]) {
      expect(
        codeOf(() => plan(written, "verify", {}, { by: { kind: "user", id } })),
        id,
      ).toBe("second_person_needed")
    }
    expect(plan(written, "verify", {}, { by: { kind: "user", id: "user_3" } }).patch.eyes).toBe("two")
  })

  it("needs a paper to compare with: the certificate's scan or its decision's", () => {
    const bare = { ...ROW, scan_id: null }
    expect(codeOf(() => plan(bare, "verify"))).toBe("certificate_without_scan")
    const decision = { ...ROW.decision, scan_id: "cscan_2" }
    expect(plan({ ...bare, decision }, "verify").patch.eyes).toBe("two")
  })

  it("is for what waits", () => {
    expect(codeOf(() => plan(VERIFIED, "verify"))).toBe("certificate_not_waiting")
    expect(codeOf(() => plan({ ...ROW, verification: "returned" }, "verify"))).toBe("certificate_not_waiting")
  })
})

it("keeps a star by one look at goods whose pictures or text changed", () => {
  expect(plan(VERIFIED, "same_goods")).toEqual({ patch: SEEN, decision: null })
  expect(codeOf(() => plan(ROW, "same_goods"))).toBe("certificate_not_verified")
  expect(codeOf(() => plan({ ...VERIFIED, withdrawn_on: "2026-10-01" }, "same_goods"))).toBe("certificate_withdrawn")
})

it.each([
  ["verify", ROW],
  ["same_goods", VERIFIED],
] as const)("%s speaks of the goods as they were looked at", (deed, row) => {
  expect(plan(row, deed, { goods_revision: "b2" }).patch).toMatchObject({ seen_look: "a1" })
  expect(codeOf(() => plan(row, deed, { goods_revision: "b1" }))).toBe("certificate_changed")
  expect(codeOf(() => plan(row, deed, { goods_revision: null }))).toBe("certificate_changed")
})

const gone = { verified_at: null, verified_by_id: null, eyes: null, product_title: null }

it("sends back what waits or was verified by mistake, with a reason and without its badge", () => {
  const patch = { verification: "returned", returned_reason: "Ảnh mờ", waiting_reason: null, ...gone }
  expect(plan(ROW, "return", { reason: " Ảnh mờ " }).patch).toEqual(patch)
  expect(plan(VERIFIED, "return", { reason: "Ảnh mờ" }).patch).toEqual(patch)
  expect(codeOf(() => plan(ROW, "return"))).toBe("text_required")
  expect(codeOf(() => plan({ ...ROW, verification: "returned" }, "return", { reason: "x" }))).toBe(
    "certificate_returned",
  )
  const withdrawn = { ...VERIFIED, withdrawn_on: "2026-10-01" }
  expect(codeOf(() => plan(withdrawn, "return", { reason: "x" }))).toBe("certificate_withdrawn")
})

it("drops what nobody verified, whether it waits or was sent back", () => {
  const patch = { deleted_at: NOW }
  expect(plan(ROW, "drop")).toEqual({ patch, decision: null })
  expect(plan({ ...ROW, verification: "returned", live_title: null }, "drop")).toEqual({ patch, decision: null })
  expect(codeOf(() => plan(VERIFIED, "drop"))).toBe("certificate_verified")
  expect(codeOf(() => plan({ ...ROW, withdrawn_on: "2026-10-01" }, "drop"))).toBe("certificate_withdrawn")
})

it("carries a star on by a late dossier only with its receipt, and types no result away", () => {
  const near = { ...VERIFIED, issued_on: "2024-01-10", valid_until: "2027-01-10" }
  const late = { filed_on: "2026-11-01", late_reason: "Xã chưa có mẫu", one_pair_of_eyes: true }
  expect(codeOf(() => plan(near, "file", late))).toBe("filing_without_scan")
  expect(plan(near, "file", late, { scan_id: "cscan_9" }).patch).toMatchObject({ filing_scan_id: "cscan_9" })
  expect(plan({ ...near, filing_scan_id: "cscan_8" }, "file", late).patch).toMatchObject({ filing_scan_id: "cscan_8" })
  const answered = { ...near, filing_scan_id: "cscan_8", result_on: "2026-11-10" }
  expect(codeOf(() => plan(answered, "file", late))).toBe("result_already")
  const corrected = plan(answered, "file", { ...late, result_on: "2026-11-12" }).patch
  expect(corrected).toMatchObject({ result_on: "2026-11-12" })
})

it("has two look at a late dossier, or says that it was one; in time it carries nothing on", () => {
  const near = { ...VERIFIED, issued_on: "2024-01-10", valid_until: "2027-01-10", filing_scan_id: "cscan_8" }
  const facts = { filed_on: "2026-11-01", late_reason: "Xã chưa có mẫu" }
  const eyes = (row: Partial<StandingCertificate>, body: object, form: Partial<DeedForm> = {}) =>
    codeOf(() => plan({ ...near, ...row }, "file", body, form)) ??
    plan({ ...near, ...row }, "file", body, form).patch.filing_eyes
  expect(eyes({}, facts)).toBe("second_look_needed")
  expect(eyes({}, { ...facts, one_pair_of_eyes: "true" })).toBe("second_look_needed")
  expect(eyes({}, { ...facts, one_pair_of_eyes: true })).toBe("one")
  const mine = { ...facts, filing_by_id: "user_2", filing_eyes: "one" as const }
  const others = { ...mine, filing_by_id: "user_1" }
  expect(eyes(mine, facts)).toBe("one")
  expect(eyes({ ...mine, filing_eyes: null }, facts)).toBe("second_look_needed")
  expect(eyes({ ...mine, filing_eyes: "two" }, facts)).toBe("two")
  expect(eyes(others, facts)).toBe("two")
  expect(eyes(others, { ...facts, late_reason: "Dịch bệnh" })).toBe("second_look_needed")
  expect(eyes(others, { ...facts, filed_on: "2026-11-02" })).toBe("second_look_needed")
  expect(eyes(others, facts, { scan_id: "cscan_9" })).toBe("second_look_needed")
  expect(eyes({}, { filed_on: "2026-08-01" })).toBeNull()
  // Who adds the result has not looked at the receipt by that.
  const answered = { ...facts, result_on: "2026-11-10" }
  expect(eyes(others, answered)).toBe("one")
  expect(plan({ ...near, ...others }, "file", answered).patch.filing_by_id).toBe("user_1")
})

it("forgets a dossier with the days it was measured by", () => {
  const form = {
    decision: { number: "4021/QĐ-UBND", decided_on: "2026-08-01", level: "province", body: "UBND" },
    ...{ product_set: "QD26-21", stars: 4, issued_on: "2026-08-01", valid_until: "2029-08-01", legal_basis: "QD26" },
    ...{
      kind: "first",
      holder_type: "household",
      holder_name: "Hộ",
      holder_registration_no: "1",
      certificate_no: "12",
    },
  }
  const forgotten = { filed_on: null, late_reason: null, result_on: null, filing_scan_id: null, filing_by_id: null }
  expect(plan({ ...ROW, result_on: "2026-09-01" }, "correct", form).patch).toMatchObject(forgotten)
  expect(plan(ROW, "correct", form).patch).not.toHaveProperty("scan_id")
  expect(plan(ROW, "correct", form).patch).toHaveProperty("also_by_id", null)
  expect(plan(ROW, "correct", form).patch).toMatchObject({ waiting_reason: null, product_title: null })
  const known = { id: "decis_1", decided_on: "2026-08-01", level: "province" as const }
  expect(plan(ROW, "correct", form, { known }).patch).toHaveProperty("also_by_id", null)
  expect(plan(ROW, "correct", form, { scan_id: "cscan_2" }).patch).toMatchObject({ scan_id: "cscan_2" })
})

it("corrects only what nobody relies on yet", () => {
  expect(codeOf(() => plan(VERIFIED, "correct"))).toBe("certificate_verified")
  expect(codeOf(() => plan({ ...ROW, withdrawn_on: "2026-10-01" }, "correct"))).toBe("certificate_withdrawn")
  expect(codeOf(() => plan(ROW, "correct", { stars: 9 }))).toBe("text_required")
})

it("withdraws by a decision, and strikes what was typed for the wrong one", () => {
  const form = { number: "7/QĐ", decided_on: "2026-10-01", level: "province", body: "UBND", ground: "mark_misused" }
  expect(plan(VERIFIED, "withdraw", form)).toEqual({
    patch: { withdrawn_on: "2026-10-01", withdrawal_ground: "mark_misused", withdrawal_note: null },
    decision: {
      column: "withdrawal_id",
      written: { number: "7/QĐ", decided_on: "2026-10-01", level: "province", body: "UBND" },
    },
  })
  expect(plan(ROW, "withdraw", form).patch).toMatchObject({ withdrawn_on: "2026-10-01" })
  expect(codeOf(() => plan(VERIFIED, "withdraw"))).toBe("text_required")
  const withdrawn = { ...VERIFIED, withdrawn_on: "2026-10-01" }
  expect(codeOf(() => plan(withdrawn, "withdraw", form))).toBe("certificate_withdrawn")
  expect(plan(withdrawn, "strike", { reason: "Nhầm giấy" }).patch).toEqual({
    withdrawal_id: null,
    withdrawn_on: null,
    withdrawal_ground: null,
    withdrawal_note: null,
    struck_reason: "Nhầm giấy",
    struck_by_id: "user_2",
    struck_at: NOW,
    verification: "waiting",
    waiting_since: NOW,
    returned_reason: null,
    ...gone,
    also_by_id: "user_2",
  })
  expect(codeOf(() => plan(withdrawn, "strike"))).toBe("text_required")
  expect(codeOf(() => plan(VERIFIED, "strike", { reason: "x" }))).toBe("certificate_not_withdrawn")
})

it("records a dossier of what was verified", () => {
  const near = { ...VERIFIED, issued_on: "2024-01-10", valid_until: "2027-01-10" }
  const filed = { filed_on: "2026-08-01" }
  const kept = { filing_scan_id: null, filing_by_id: "user_2", filing_at: NOW, filing_eyes: null }
  const inTime = { filed_on: "2026-08-01", late_reason: null, result_on: null }
  expect(plan(near, "file", filed).patch).toEqual({ ...inTime, ...kept })
  expect(codeOf(() => plan({ ...near, verification: "waiting" }, "file", filed))).toBe("certificate_not_verified")
  expect(codeOf(() => plan({ ...near, withdrawn_on: "2026-09-01" }, "file", filed))).toBe("certificate_withdrawn")
})
