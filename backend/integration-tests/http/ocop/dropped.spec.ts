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

describeApp("a paper that nobody verified", (app) => {
  let people: CertificatePeople
  let owner: Caller
  let officer: Caller
  let tray: string
  let box: string

  beforeAll(async () => {
    people = await createCertificatePeople(app)
    ;({ owner, officer, tray, box } = people)
  })

  const sendIn = (change: object = {}) => sendCertificate(app, people, change)
  const deed = (who: Caller, id: string, name: string, body: object) =>
    who.post(`/admin/certificates/${id}/${name}`, body)
  const send = async (change: object) =>
    owner.post("/seller/certificates", { ...PAPERS, scan_id: await keptScan(app, owner, "seller"), ...change })
  const seen = async (id: string) => (await officer.get(`/admin/certificates/${id}`)).body.certificate

  it("does not shut the true one out once it was sent back", async () => {
    const wrong = await sendIn({ product_id: box })
    expect(refusal(await send({ product_id: tray }))).toEqual([409, "paper_used", "product_code"])
    await deed(officer, wrong.id, "return", { revision: 1, reason: "Giấy của món khác" })
    const right = await send({ product_id: tray })
    expect(right.status).toBe(201)
    // What was sent back does not come back to the numbers that are another's now, neither corrected nor struck.
    const again = await owner.post(`/seller/certificates/${wrong.id}`, { ...PAPERS, product_id: box, revision: 2 })
    expect(refusal(again)).toEqual([409, "paper_used", "product_code"])
    const numbers = { product_code: null, certificate_no: "13" }
    const twice = await owner.post(`/seller/certificates/${wrong.id}`, {
      ...{ ...PAPERS, ...numbers, product_id: tray, revision: 2 },
    })
    expect(refusal(twice)).toEqual([409, "certificate_twice", "decision"])
    const withdrawal = { number: "77/QĐ-UBND", decided_on: daysAgo(1), level: "province", body: "UBND" }
    await deed(officer, wrong.id, "withdrawal", { ...withdrawal, revision: 2, ground: "mark_misused" })
    const struck = await deed(officer, wrong.id, "withdrawal/strike", { revision: 3, reason: "Nhầm" })
    expect(refusal(struck)).toEqual([409, "paper_used", "product_code"])
    expect(await seen(wrong.id)).toMatchObject({ revision: 3, verification: "returned" })
  })

  it("is put under the product it is for by a correction, and under no other stall's", async () => {
    const { id } = await sendIn()
    const moved = await owner.post(`/seller/certificates/${id}`, { ...PAPERS, product_id: box, revision: 1 })
    expect(moved.body.certificate).toMatchObject({ product: { id: box, handle: "hop-tron" }, revision: 2 })
    for (const product_id of ["prod_none", 7]) {
      const lost = await owner.post(`/seller/certificates/${id}`, { ...PAPERS, product_id, revision: 2 })
      expect(refusal(lost)).toEqual([404, "product_not_found", "product_id"])
    }
    expect((await deed(officer, id, "verify", { revision: 2 })).body.certificate.product_title).toBe("Khay hop-tron")
    const other = await send({ product_id: tray, product_code: null, certificate_no: "13" })
    expect(other.status).toBe(201)
    const onto = { ...PAPERS, product_code: null, certificate_no: "13", product_id: box, revision: 1 }
    const twice = await owner.post(`/seller/certificates/${other.body.certificate.id}`, onto)
    expect(refusal(twice)).toEqual([409, "certificate_twice", "decision"])
    const stayed = await seen(other.body.certificate.id)
    expect(stayed).toMatchObject({ product: { id: tray }, revision: 1 })
  })

  it("is dropped by its stall, as it was looked at", async () => {
    const { id } = await sendIn()
    expect(refusal(await owner.post(`/seller/certificates/${id}/drop`, {}))).toEqual([409, "certificate_changed", null])
    expect((await owner.post(`/seller/certificates/${id}/drop`, { revision: 1 })).status).toBe(204)
    const gone = await owner.get(`/seller/certificates/${id}`)
    expect(refusal(gone)).toEqual([404, "certificate_not_found", null])
    expect((await owner.get("/seller/certificates")).body.count).toBe(0)
    expect((await send({ product_id: tray })).status).toBe(201)
  })

  it("is dropped by an officer, also where its product is gone; the book keeps it and the stall is told", async () => {
    const { id } = await sendIn()
    await deed(officer, id, "verify", { revision: 1 })
    expect(refusal(await deed(officer, id, "drop", { revision: 2 }))).toEqual([409, "certificate_verified", null])
    await sql(app, "update product set deleted_at = now() where id = ?", [tray])
    expect(refusal(await send({ product_id: box }))).toEqual([409, "paper_used", "product_code"])
    await deed(officer, id, "return", { revision: 2, reason: "Món không còn" })
    expect((await deed(officer, id, "drop", { revision: 3 })).status).toBe(204)
    expect((await send({ product_id: box })).status).toBe(201)
    const [line] = await sql<{ before: object }>(
      app,
      "select before from audit_entry where action = 'certificate_dropped' and entity_id = ?",
      [id],
    )
    expect(line?.before).toMatchObject({
      product_id: tray,
      product_code: PAPERS.product_code,
      verification: "returned",
    })
    const told = await sql(app, "select id from notification where template = 'certificate-dropped'")
    expect(told).toHaveLength(1)
  })

  it("leaves nothing of itself behind when it is refused", async () => {
    await sendIn()
    const rows = () =>
      sql(app, "select id, number, body, scan_id, updated_at from decision where deleted_at is null order by id")
    const before = await rows()
    const decision = { ...PAPERS.decision, number: "5001/QĐ-UBND" }
    expect(refusal(await send({ product_id: box, decision }))).toEqual([409, "paper_used", "product_code"])
    const respelt = { ...PAPERS, product_id: tray, decision: { ...PAPERS.decision, body: "ubnd thành phố hà nội" } }
    const twice = await officer.post("/admin/certificates", respelt)
    expect(refusal(twice)).toEqual([409, "certificate_twice", "decision"])
    expect(await rows()).toEqual(before)
  })
})
