import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import {
  type CertificatePeople,
  createCertificatePeople,
  daysAgo,
  keptScan,
  PAPERS,
  sendCertificate,
  sendScan,
} from "../../support/certificate"
import { HONG_VAN } from "../../support/market"
import { photo } from "../../support/paper"
import { Caller, createKey, createStaff } from "../../support/people"
import { refusal } from "../../support/stall"

describeApp("two people behind a star", (app) => {
  let people: CertificatePeople
  let officer: Caller
  let second: Caller
  let third: Caller
  let key: Caller

  beforeAll(async () => {
    people = await createCertificatePeople(app)
    ;({ officer, second } = people)
    const scope = { level: "commune" as const, code: HONG_VAN }
    third = new Caller(app.origin(), (await createStaff(app.container(), "ba@example.com", scope)).token)
    key = await createKey(app)
  })

  const deed = (who: Caller, id: string, name: string, body: object) =>
    who.post(`/admin/certificates/${id}${name && "/"}${name}`, body)
  /** Verified, ended three days ago. */
  async function ended(): Promise<string> {
    const given = daysAgo(170)
    const decision = { ...PAPERS.decision, number: "100/QĐ-UBND", decided_on: given }
    const term = { issued_on: given, valid_until: daysAgo(3), validity_reason: "Theo giấy" }
    const { id } = await sendCertificate(app, people, { decision, ...term })
    await deed(officer, id, "verify", { revision: 1 })
    return id
  }

  it("are no key: it types nothing, verifies nothing, carries nothing on, and may take back", async () => {
    const { id } = await sendCertificate(app, people, {})
    const { certificate } = (await key.get(`/admin/certificates/${id}`)).body
    for (const path of [
      "certificates",
      `certificates/${id}`,
      `certificates/${id}/verify`,
      `certificates/${id}/drop`,
      `certificates/${id}/withdrawal/strike`,
      `certificates/${id}/filing`,
      "decisions",
      `decisions/${certificate.decision.id}`,
    ]) {
      const answer = await key.post(`/admin/${path}`, { ...PAPERS, ...PAPERS.decision, revision: 1, reason: "Thử" })
      expect(refusal(answer), path).toEqual([403, "person_needed", null])
    }
    expect((await deed(key, id, "return", { revision: 1, reason: "Ảnh mờ" })).status).toBe(200)
    const withdrawal = { number: "77/QĐ-UBND", decided_on: daysAgo(1), level: "province", body: "UBND" }
    const taken = await deed(key, id, "withdrawal", { revision: 2, ...withdrawal, ground: "mark_misused" })
    expect(taken.body.certificate.standing.state).toBe("withdrawn")
    const run = await key.post("/admin/workflows-executions/change-certificate/run", { input: { id, deed: "verify" } })
    expect(refusal(run)).toEqual([403, "outside_scope", null])
  })

  it("are neither who typed it nor who spelt its decision since", async () => {
    const scan_id = await keptScan(app, officer, "admin")
    const made = await officer.post("/admin/certificates", { ...PAPERS, product_id: people.tray, scan_id })
    const { id, decision } = made.body.certificate
    await second.post(`/admin/decisions/${decision.id}`, { body: "Chủ tịch UBND thành phố Hà Nội" })
    for (const who of [officer, second]) {
      expect((await who.get(`/admin/certificates/${id}`)).body.typed_by_me).toBe(true)
      expect(refusal(await deed(who, id, "verify", { revision: 2 }))).toEqual([409, "second_person_needed", null])
    }
    expect((await third.get(`/admin/certificates/${id}`)).body.typed_by_me).toBe(false)
    expect((await deed(third, id, "verify", { revision: 2 })).body.certificate.eyes).toBe("two")
  })

  it("are not who wrote its decision before, nor one of several who did", async () => {
    const { decision } = PAPERS
    const written = await officer.post("/admin/decisions", { ...decision, number: "900/QĐ-UBND" })
    const decision_id = written.body.decision.id
    const scan_id = await keptScan(app, second, "admin")
    const { decision: _, ...paper } = PAPERS
    const row = { ...paper, product_id: people.box, product_code: null, certificate_no: "901", decision_id }
    const { id } = (await second.post("/admin/certificates", { ...row, scan_id })).body.certificate
    for (const who of [officer, second]) {
      expect((await who.get(`/admin/certificates/${id}`)).body.typed_by_me).toBe(true)
      expect(refusal(await deed(who, id, "verify", { revision: 1 }))).toEqual([409, "second_person_needed", null])
    }
    expect((await third.get(`/admin/certificates/${id}`)).body.typed_by_me).toBe(false)

    await third.post(`/admin/decisions/${decision_id}`, { body: "UBND TP Hà Nội" })
    for (const who of [officer, third]) {
      expect(refusal(await deed(who, id, "verify", { revision: 2 }))).toEqual([409, "second_person_needed", null])
    }
    expect((await deed(officer, id, "", { ...row, revision: 2 })).status).toBe(200)
    expect(refusal(await deed(third, id, "verify", { revision: 3 }))).toEqual([409, "second_person_needed", null])
    expect((await deed(second, id, "verify", { revision: 3 })).body.certificate.eyes).toBe("two")
  })

  it("look at the receipt of a dossier that missed its window, or the record says that it was one", async () => {
    const id = await ended()
    const file = photo(2600)
    const scan_id = (await sendScan(app, officer, "admin", { file })).body.scan.id
    const late = { filed_on: daysAgo(5), late_reason: "Dịch bệnh" }
    const alone = await deed(officer, id, "filing", { revision: 2, ...late, scan_id })
    expect(refusal(alone)).toEqual([409, "second_look_needed", null])
    expect((await officer.get(`/admin/certificates/${id}`)).body.certificate.standing.badge).toBe(false)
    expect(refusal(await officer.get(`/admin/certificates/${id}/filing/scan`))).toEqual([404, "scan_not_found", null])
    const said = await deed(officer, id, "filing", { revision: 2, ...late, scan_id, one_pair_of_eyes: true })
    expect(said.body.certificate).toMatchObject({ filing: { eyes: "one" }, standing: { badge: true } })
    const again = await deed(officer, id, "filing", { revision: 3, ...late })
    expect(again.body.certificate.filing.eyes).toBe("one")

    const receipt = await second.get(`/admin/certificates/${id}/filing/scan`)
    expect(receipt.headers).toMatchObject({ "content-disposition": "attachment", "cache-control": "private, no-store" })
    expect(Buffer.compare(receipt.body, file)).toBe(0)
    const { token } = await createStaff(app.container(), "khac@example.com", { level: "commune", code: "00004" })
    const far = await new Caller(app.origin(), token).get(`/admin/certificates/${id}/filing/scan`)
    expect(refusal(far)).toEqual([404, "certificate_not_found", null])

    const other = await deed(second, id, "filing", { revision: 4, ...late, late_reason: "Xã chưa có mẫu" })
    expect(refusal(other)).toEqual([409, "second_look_needed", null])
    const both = await deed(second, id, "filing", { revision: 4, ...late })
    expect(both.body.certificate).toMatchObject({ filing: { eyes: "two", has_scan: true }, standing: { badge: true } })
    const answered = await deed(second, id, "filing", { revision: 5, ...late, result_on: daysAgo(0) })
    expect(answered.body.certificate).toMatchObject({ filing: { eyes: "two" }, standing: { badge: false } })
    const newScan = await keptScan(app, second, "admin")
    const exchanged = await deed(second, id, "filing", {
      revision: 6,
      ...late,
      result_on: daysAgo(0),
      scan_id: newScan,
    })
    expect(refusal(exchanged)).toEqual([409, "second_look_needed", null])
  })
})
