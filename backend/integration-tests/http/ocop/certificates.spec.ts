import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import {
  type CertificatePeople,
  createCertificatePeople,
  daysAgo,
  keptScan,
  PAPERS,
  sendCertificate,
} from "../../support/certificate"
import type { Caller } from "../../support/people"
import { refusal, sql } from "../../support/stall"

const WITHDRAWAL = {
  number: "77/QĐ-UBND",
  decided_on: daysAgo(2),
  level: "province",
  body: "UBND thành phố Hà Nội",
  ground: "production_stopped",
}

describeApp("a certificate", (app) => {
  let people: CertificatePeople
  let owner: Caller
  let officer: Caller
  let second: Caller
  let tray: string

  beforeAll(async () => {
    people = await createCertificatePeople(app)
    ;({ owner, officer, second, tray } = people)
  })

  const sendIn = (change: object = {}) => sendCertificate(app, people, change)
  const deed = (who: Caller, id: string, name: string, body: object) =>
    who.post(`/admin/certificates/${id}/${name}`, body)
  const actions = () =>
    sql<{ action: string }>(app, "select action from audit_entry where entity = 'certificate' order by created_at, id")

  it("waits until an officer compared it with the paper, and then counts", async () => {
    const sent = await sendIn()
    expect(sent).toMatchObject({
      verification: "waiting",
      stars: 4,
      score: 78.5,
      has_scan: true,
      entered_by: "seller_member",
      decision: { number: "4021/QĐ-UBND", level: "province", has_scan: false },
      product: { handle: "khay-tron" },
      standing: { state: "valid", badge: false },
      revision: 1,
    })
    const { body } = await officer.get("/admin/certificates?verification=waiting")
    expect(body).toMatchObject({ count: 1, certificates: [{ id: sent.id }] })
    const scan = await officer.get(`/admin/certificates/${sent.id}/scan`)
    expect(scan.headers).toMatchObject({
      "content-type": "image/jpeg",
      "content-disposition": "attachment",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    })
    const verified = await deed(officer, sent.id, "verify", { revision: 1 })
    expect(verified.body.certificate).toMatchObject({
      verification: "verified",
      eyes: "two",
      revision: 2,
      standing: { state: "valid", badge: true },
    })
    const seen = await owner.get("/seller/certificates")
    expect(seen.body.certificates).toMatchObject([{ id: sent.id, standing: { badge: true } }])
    expect((await actions()).map(({ action }) => action)).toEqual(["certificate_verified"])
  })

  it("is not verified by who typed it alone, unless the record says so", async () => {
    const scan_id = await keptScan(app, officer, "admin")
    const made = await officer.post("/admin/certificates", { ...PAPERS, product_id: tray, scan_id })
    expect(made.status).toBe(201)
    const { id } = made.body.certificate
    expect((await officer.get(`/admin/certificates/${id}`)).body.typed_by_me).toBe(true)
    expect((await second.get(`/admin/certificates/${id}`)).body.typed_by_me).toBe(false)
    expect(refusal(await deed(officer, id, "verify", { revision: 1 }))).toEqual([409, "second_person_needed", null])
    const alone = await deed(officer, id, "verify", { revision: 1, one_pair_of_eyes: true })
    expect(alone.body.certificate).toMatchObject({ eyes: "one", standing: { badge: true } })
    const [again] = (await officer.get("/admin/certificates")).body.certificates
    await deed(officer, id, "return", { revision: again.revision, reason: "Nhìn lại bằng hai người" })
    // Another typed all of it, its decision too: of one that stays, who wrote it would have a hand in it still.
    const decision = { ...PAPERS.decision, number: "4022/QĐ-UBND" }
    const form = { ...PAPERS, decision, product_id: tray, revision: again.revision + 1 }
    expect((await second.post(`/admin/certificates/${id}`, form)).status).toBe(200)
    const two = await deed(officer, id, "verify", { revision: again.revision + 2, one_pair_of_eyes: true })
    expect(two.body.certificate.eyes).toBe("two")
  })

  it("goes back with a reason that the household reads, is corrected, and waits again", async () => {
    const { id } = await sendIn()
    expect(refusal(await deed(officer, id, "return", { revision: 1 }))).toEqual([400, "text_required", "reason"])
    await deed(officer, id, "return", { revision: 1, reason: "Ảnh mờ, chụp lại trang có dấu" })
    const read = await owner.get(`/seller/certificates/${id}`)
    expect(read.body.certificate).toMatchObject({
      verification: "returned",
      returned_reason: "Ảnh mờ, chụp lại trang có dấu",
      revision: 2,
    })
    expect(refusal(await deed(officer, id, "verify", { revision: 2 }))).toEqual([409, "certificate_not_waiting", null])
    const corrected = await owner.post(`/seller/certificates/${id}`, { ...PAPERS, stars: 3, score: 60, revision: 2 })
    expect(corrected.body.certificate).toMatchObject({
      verification: "waiting",
      returned_reason: null,
      stars: 3,
      has_scan: true,
      revision: 3,
    })
    expect(refusal(await deed(officer, id, "verify", { revision: 2 }))).toEqual([409, "certificate_changed", null])
    expect((await deed(officer, id, "verify", { revision: 3 })).status).toBe(200)
    const late = await owner.post(`/seller/certificates/${id}`, { ...PAPERS, revision: 4 })
    expect(refusal(late)).toEqual([409, "certificate_verified", null])
    await deed(officer, id, "return", { revision: 4, reason: "Gõ nhầm số sao" })
    expect((await owner.get(`/seller/certificates/${id}`)).body.certificate.standing.badge).toBe(false)
  })

  it("is withdrawn by a decision alone; one that was typed for the wrong certificate is struck", async () => {
    const { id } = await sendIn()
    await deed(officer, id, "verify", { revision: 1 })
    const wrong = await deed(officer, id, "withdrawal", { revision: 2, decided_on: daysAgo(2), level: "province" })
    expect(wrong.body.errors.map(({ field }: { field: string }) => field)).toEqual(["number", "body", "ground"])
    const gone = await deed(officer, id, "withdrawal", { revision: 2, ...WITHDRAWAL })
    expect(gone.body.certificate).toMatchObject({
      standing: { state: "withdrawn", badge: false },
      withdrawal: { number: "77/QĐ-UBND", ground: "production_stopped", decided_on: WITHDRAWAL.decided_on },
    })
    const again = await deed(officer, id, "withdrawal", { revision: 3, ...WITHDRAWAL })
    expect(refusal(again)).toEqual([409, "certificate_withdrawn", null])
    const reason = "Ghi nhầm giấy của gian khác"
    const struck = await deed(officer, id, "withdrawal/strike", { revision: 3, reason })
    expect(struck.body.certificate).toMatchObject({
      withdrawal: null,
      struck: { reason },
      verification: "waiting",
      standing: { state: "valid", badge: false },
    })
    expect(refusal(await deed(officer, id, "verify", { revision: 4 }))).toEqual([409, "second_person_needed", null])
    expect((await deed(second, id, "verify", { revision: 4 })).body.certificate.standing.badge).toBe(true)
    expect(
      await sql(app, "select after->>'reason' as reason from audit_entry where action = 'withdrawal_struck'"),
    ).toEqual([{ reason }])
  })

  it("gives way to a later one of its product, once that is verified", async () => {
    const old = { number: "911/QĐ-UBND", decided_on: daysAgo(150) }
    const former = await sendIn({
      decision: { ...PAPERS.decision, ...old },
      stars: 3,
      score: 61,
      issued_on: old.decided_on,
      valid_until: daysAgo(-700),
      validity_reason: "Theo giấy",
    })
    await deed(officer, former.id, "verify", { revision: 1 })
    const state = async () =>
      (await owner.get(`/seller/certificates/${former.id}`)).body.certificate.standing as {
        state: string
        badge: boolean
      }
    const later = await sendIn({ kind: "upgrade" })
    expect(await state()).toMatchObject({ state: "valid", badge: true })
    await deed(officer, later.id, "verify", { revision: 1 })
    expect(await state()).toMatchObject({ state: "re_certified", badge: false })
  })

  it("runs on past its end only where an officer recorded a dossier that missed its window", async () => {
    const given = daysAgo(170)
    const decision = { ...PAPERS.decision, number: "100/QĐ-UBND", decided_on: given }
    const term = { issued_on: given, valid_until: daysAgo(3), validity_reason: "Theo giấy" }
    const { id } = await sendIn({ decision, ...term })
    await deed(officer, id, "verify", { revision: 1 })
    const early = await deed(officer, id, "filing", { revision: 2, filed_on: daysAgo(171) })
    expect(refusal(early)).toEqual([400, "filing_too_early", "filed_on"])
    const bare = await deed(officer, id, "filing", { revision: 2, filed_on: daysAgo(5) })
    expect(refusal(bare)).toEqual([400, "text_required", "late_reason"])
    const late = { revision: 2, filed_on: daysAgo(5), late_reason: "Dịch bệnh" }
    expect(refusal(await deed(officer, id, "filing", late))).toEqual([400, "filing_without_scan", "scan_id"])
    const scan_id = await keptScan(app, officer, "admin")
    const filed = await deed(officer, id, "filing", { ...late, scan_id, one_pair_of_eyes: true })
    expect(filed.body.certificate).toMatchObject({
      filing: { filed_on: daysAgo(5), late_reason: "Dịch bệnh", result_on: null, has_scan: true, eyes: "one" },
      standing: { state: "extended", badge: true },
    })
    const answered = { revision: 3, filed_on: daysAgo(5), late_reason: "Dịch bệnh", result_on: daysAgo(0) }
    expect((await deed(officer, id, "filing", answered)).body.certificate.standing).toMatchObject({
      state: "expired",
      badge: false,
    })
  })

  it("is kept once, and verified once, of many tries at the same moment", async () => {
    const scan_id = await keptScan(app, owner, "seller")
    const form = { ...PAPERS, product_id: tray, scan_id }
    const tries = await Promise.all(Array.from({ length: 6 }, () => owner.post("/seller/certificates", form)))
    expect(tries.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409])
    const id = tries.find(({ status }) => status === 201)?.body.certificate.id
    const answers = await Promise.all([officer, second].map((who) => deed(who, id, "verify", { revision: 1 })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})
