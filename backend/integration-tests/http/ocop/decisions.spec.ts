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
import { photo } from "../../support/paper"
import { Caller, createStaff } from "../../support/people"
import { refusal } from "../../support/stall"

describeApp("the papers behind a certificate", (app) => {
  let people: CertificatePeople
  let owner: Caller
  let officer: Caller
  let second: Caller
  let tray: string
  let box: string
  /** An officer of another commune. */
  let far: Caller

  beforeAll(async () => {
    people = await createCertificatePeople(app)
    ;({ owner, officer, second, tray, box } = people)
    const { token } = await createStaff(app.container(), "khac@example.com", { level: "commune", code: "00004" })
    far = new Caller(app.origin(), token)
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
    expect(refusal(await deed(officer, id, "verify", { revision: 2 }))).toEqual([409, "second_person_needed", null])
    expect(entered.body.decision).toMatchObject({ body: PAPERS.decision.body, has_scan: true, certificate_count: 1 })
    const path = `/admin/decisions/${entered.body.decision.id}`
    const spelt = await second.post(path, { body: "Chủ tịch UBND thành phố Hà Nội" })
    expect(spelt.body.decision).toMatchObject({ body: "Chủ tịch UBND thành phố Hà Nội", has_scan: true })
    expect(refusal(await second.post(path, { body: "" }))).toEqual([400, "text_required", "body"])
    const seen = (await officer.get(`/admin/certificates/${id}`)).body.certificate
    expect(seen).toMatchObject({ revision: 3, decision: { body: "Chủ tịch UBND thành phố Hà Nội" } })
  })

  it("keeps the number and the day of a decision that something verified leans on", async () => {
    const { id } = await sendIn()
    const { certificate } = (await officer.get(`/admin/certificates/${id}`)).body
    const path = `/admin/decisions/${certificate.decision.id}`
    const moved = await officer.post(path, { number: "4022/QĐ-UBND" })
    expect(moved.body.decision).toMatchObject({ number: "4022/QĐ-UBND", body: PAPERS.decision.body })
    const early = await officer.post(path, { decided_on: daysAgo(10) })
    expect(refusal(early)).toEqual([400, "issued_before_decision", "issued_on"])
    const { body } = await officer.get(`/admin/certificates/${id}`)
    expect(body.certificate).toMatchObject({ decision: { number: "4022/QĐ-UBND" }, revision: 2 })
    // Who changed the decision has typed what hangs on it.
    expect(refusal(await deed(officer, id, "verify", { revision: 2 }))).toEqual([409, "second_person_needed", null])
    expect((await deed(second, id, "verify", { revision: 2 })).body.certificate.eyes).toBe("two")

    for (const change of [{ number: "4023/QĐ-UBND" }, { decided_on: daysAgo(21) }, { level: "ministry" }]) {
      const refused = await officer.post(path, change)
      expect([refused.status, refused.body.code], JSON.stringify(change)).toEqual(
        "level" in change ? [400, "stars_beyond_power"] : [409, "decision_in_use"],
      )
    }
    const scan_id = await keptScan(app, officer, "admin")
    const spelt = await officer.post(path, { body: "Chủ tịch UBND thành phố Hà Nội", scan_id })
    expect(spelt.body.decision).toMatchObject({ number: "4022/QĐ-UBND", has_scan: true })
    for (const change of [
      { body: "UBND" },
      { scan_id: await keptScan(app, far, "admin") },
      { number: "4024/QĐ-UBND" },
    ]) {
      const foreign = await far.post(path, change)
      expect(refusal(foreign), JSON.stringify(change)).toEqual([409, "decision_elsewhere", null])
    }
    await deed(officer, id, "return", { revision: 3, reason: "Nhìn lại" })
    expect((await officer.post(path, { number: "4024/QĐ-UBND" })).status).toBe(200)
  })

  it("does not let its paper be used for other goods under another decision", async () => {
    await sendIn()
    const other = { ...PAPERS.decision, number: "5001/QĐ-UBND" }
    const lend = async (change: object) =>
      await owner.post("/seller/certificates", {
        ...PAPERS,
        product_id: box,
        decision: other,
        scan_id: await keptScan(app, owner, "seller"),
        ...change,
      })
    const code = PAPERS.product_code.replace("-03-", "-3-").replaceAll("-", " – ")
    expect(refusal(await lend({ product_code: code, certificate_no: "13" }))).toEqual([
      409,
      "paper_used",
      "product_code",
    ])
    const number = await lend({ product_code: null, certificate_no: "012" })
    expect(refusal(number)).toEqual([409, "paper_used", "certificate_no"])
    // Another body counts its certificates anew.
    const elsewhere = { ...other, body: "UBND tỉnh Bắc Ninh" }
    expect((await lend({ product_code: null, certificate_no: "12", decision: elsewhere })).status).toBe(201)
  })

  it("tells who verifies what else the holder of a paper without code and number has under the decision", async () => {
    const decided_on = "2026-05-04"
    const old = {
      ...{ decision: { ...PAPERS.decision, decided_on }, legal_basis: "QD1489", product_code: null },
      ...{ issued_on: decided_on, valid_until: "2029-05-04" },
    }
    const numbered = await sendIn(old)
    const bare = await sendIn({ ...old, product_id: box, certificate_no: null })
    const seen = async (id: string) => (await officer.get(`/admin/certificates/${id}`)).body.certificate.same_holder
    expect([await seen(numbered.id), await seen(bare.id)]).toEqual([[], ["Khay khay-tron"]])
    const scan_id = await keptScan(app, owner, "seller")
    const nameless = { ...PAPERS, product_id: box, scan_id, product_code: null, certificate_no: " " }
    const refused = await owner.post("/seller/certificates", nameless)
    expect(refusal(refused)).toEqual([400, "paper_number_required", "product_code"])
    const wordless = { ...nameless, certificate_no: "14", decision: { ...PAPERS.decision, number: "QĐ-UBND" } }
    const signs = await owner.post("/seller/certificates", wordless)
    expect(refusal(signs)).toEqual([400, "number_wrong", "decision.number"])
    // The same act by its words and of another level is the same: it names the product once.
    await sendIn({ ...PAPERS, certificate_no: "15" })
    const again = { ...PAPERS, product_id: tray, scan_id, product_code: null, certificate_no: "16" }
    for (const change of [{ number: `Số ${PAPERS.decision.number}` }, { level: "ministry" }]) {
      const decision = { ...PAPERS.decision, ...change }
      const five = "level" in change ? { stars: 5, score: 95 } : {}
      const twice = await owner.post("/seller/certificates", { ...again, ...five, decision })
      expect(refusal(twice), JSON.stringify(change)).toEqual([409, "certificate_twice", "decision"])
    }
    const beyond = await officer.get("/admin/certificates?offset=50")
    expect(beyond.body).toMatchObject({ count: 3, certificates: [] })
    await officer.post("/admin/decisions", PAPERS.decision)
    expect((await officer.get("/admin/decisions?offset=50")).body).toMatchObject({ count: 1, decisions: [] })
  })

  it("tells who verifies where the very same scan came with another decision", async () => {
    const file = photo(2500)
    const scan = async () => (await sendScan(app, owner, "seller", { file })).body.scan.id
    const first = await sendIn({ scan_id: await scan() })
    const seen = async (id: string) =>
      (await officer.get(`/admin/certificates/${id}`)).body.certificate.scan_seen_before
    expect(await seen(first.id)).toEqual([])
    const decision = { ...PAPERS.decision, number: "6001/QĐ-UBND", body: "UBND tỉnh Bắc Ninh" }
    const again = await sendIn({ scan_id: await scan(), product_id: box, decision, product_code: null })
    expect(await seen(again.id)).toEqual([
      {
        decision: { number: PAPERS.decision.number, decided_on: PAPERS.decision.decided_on },
        product: "Khay khay-tron",
      },
    ])
    expect((await deed(officer, again.id, "verify", { revision: 1 })).status).toBe(200)
  })
})
