import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import {
  type CertificatePeople,
  createCertificatePeople,
  keptScan,
  PAPERS,
  sendCertificate,
} from "../../support/certificate"
import type { Caller } from "../../support/people"
import { refusal } from "../../support/stall"

describeApp("the papers behind a certificate", (app) => {
  let people: CertificatePeople
  let owner: Caller
  let officer: Caller
  let second: Caller
  let tray: string
  let box: string

  beforeAll(async () => {
    people = await createCertificatePeople(app)
    ;({ owner, officer, second, tray, box } = people)
  })

  const sendIn = (change: object = {}) => sendCertificate(app, people, change)
  const deed = (who: Caller, id: string, name: string, body: object) =>
    who.post(`/admin/certificates/${id}/${name}`, body)

  it("has a document behind it before anybody believes it", async () => {
    const without = await owner.post("/seller/certificates", { ...PAPERS, product_id: tray })
    expect(refusal(without)).toEqual([400, "certificate_without_scan", "scan_id"])
    const made = await officer.post("/admin/certificates", { ...PAPERS, product_id: tray })
    const { id } = made.body.certificate
    expect(refusal(await deed(second, id, "verify", { revision: 1 }))).toEqual([409, "certificate_without_scan", null])
    const scan_id = await keptScan(app, second, "admin")
    const decision = await second.post("/admin/decisions", { ...PAPERS.decision, number: "4021 /QĐ-UBND", scan_id })
    expect(decision.body.decision).toMatchObject({ id: made.body.certificate.decision.id, has_scan: true })
    // A scan that came between look and word is looked at first.
    expect(refusal(await deed(second, id, "verify", { revision: 1 }))).toEqual([409, "certificate_changed", null])
    expect((await second.get(`/admin/decisions/${decision.body.decision.id}/scan`)).status).toBe(200)
    expect((await deed(second, id, "verify", { revision: 2 })).status).toBe(200)
  })

  it("hangs on a decision that is entered once, and is named by it once", async () => {
    const entered = await officer.post("/admin/decisions", PAPERS.decision)
    const { id: decision_id } = entered.body.decision
    const first = await sendIn({ decision: { ...PAPERS.decision, body: "ubnd Thành phố hà nội" } })
    const other = { decision: undefined, decision_id, product_id: box }
    const lent = await owner.post("/seller/certificates", {
      ...PAPERS,
      ...other,
      scan_id: await keptScan(app, owner, "seller"),
    })
    expect(refusal(lent)).toEqual([409, "paper_used", "product_code"])
    const boxed = await sendIn({ ...other, product_code: null, certificate_no: "13" })
    expect([first, boxed]).toMatchObject([{ decision: { id: decision_id } }, { decision: { id: decision_id } }])
    const twice = await owner.post("/seller/certificates", {
      ...PAPERS,
      product_id: tray,
      scan_id: await keptScan(app, owner, "seller"),
    })
    expect(refusal(twice)).toEqual([409, "certificate_twice", "decision"])
    const respelt = await owner.post("/seller/certificates", {
      ...PAPERS,
      product_id: tray,
      decision: { ...PAPERS.decision, body: "Ủy ban nhân dân thành phố Hà Nội" },
      scan_id: await keptScan(app, owner, "seller"),
    })
    expect(refusal(respelt)).toEqual([409, "certificate_twice", "decision"])
    const { body } = await officer.get("/admin/decisions?q=4021")
    expect(body).toMatchObject({ count: 1, decisions: [{ id: decision_id, certificate_count: 2 }] })
  })

  it("hangs on a decision that an officer takes over from a household, and spells rightly", async () => {
    const { id } = await sendIn({ decision: { ...PAPERS.decision, body: "ubnd thành phố hà nội" } })
    expect((await officer.get("/admin/decisions")).body.count).toBe(0)
    const scan_id = await keptScan(app, officer, "admin")
    const entered = await officer.post("/admin/decisions", { ...PAPERS.decision, scan_id })
    expect(entered.body.decision).toMatchObject({ body: PAPERS.decision.body, has_scan: true, certificate_count: 1 })
    const path = `/admin/decisions/${entered.body.decision.id}`
    const spelt = await second.post(path, { body: "Chủ tịch UBND thành phố Hà Nội" })
    expect(spelt.body.decision).toMatchObject({ body: "Chủ tịch UBND thành phố Hà Nội", has_scan: true })
    expect(refusal(await second.post(path, { body: "" }))).toEqual([400, "text_required", "body"])
    const seen = (await officer.get(`/admin/certificates/${id}`)).body.certificate
    expect(seen).toMatchObject({ revision: 3, decision: { body: "Chủ tịch UBND thành phố Hà Nội" } })
  })
})
