import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { daysAgo, keptScan, PAPERS, sendScan } from "../../support/certificate"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { watchMessages } from "../../support/messages"
import { Caller, createPerson, createStaff } from "../../support/people"
import { refusal, sql } from "../../support/stall"
import { consent, createTeam, type Helper, joinTeam } from "../../support/team"

const OWNER_PHONE = "+84912345678"
const MEGABYTE = 1024 * 1024

describeApp("what is refused of a certificate", (app) => {
  let market: Market
  let owner: Caller
  let near: Caller
  let far: Caller
  let province: Caller
  let helper: Helper
  let team: string
  /** A helper whom the household lets do other things. */
  let poor: Helper
  let tray: string
  let foreignBox: string
  let scan_id: string

  beforeAll(async () => {
    market = await createMarket(app.container())
    const foreign = await market.addSeller("nguoi-khac")
    tray = (await market.addProduct({ handle: "khay-tron" })).id
    foreignBox = (await market.addProduct({ handle: "hop-la", seller_id: foreign.id })).id
    const person = await createPerson(app.container(), OWNER_PHONE, [{ seller_id: market.seller.id, role: "owner" }])
    owner = new Caller(app.origin(), person.token)
    const staff = async (email: string, level: "commune" | "province", code: string) =>
      new Caller(app.origin(), (await createStaff(app.container(), email, { level, code })).token)
    near = await staff("xa@example.com", "commune", HONG_VAN)
    far = await staff("khac@example.com", "commune", "00004")
    province = await staff("tinh@example.com", "province", "01")
    team = await createTeam(app.container())
    helper = await joinTeam(app, team, "0912000002")
    poor = await joinTeam(app, team, "0912000003")
  })
  beforeEach(async () => {
    scan_id = await keptScan(app, owner, "seller")
  })

  afterEach(() => vi.restoreAllMocks())

  const send = (change: object) =>
    owner.post("/seller/certificates", { ...PAPERS, product_id: tray, scan_id, ...change })
  const decided = (change: object) => ({ decision: { ...PAPERS.decision, ...change } })
  const decidedEarlier = decided({ decided_on: daysAgo(81) })
  const kept = async () =>
    (await sql<{ count: number }>(app, "select count(*)::int as count from certificate"))[0]?.count

  it.each([
    ["an end before its start", { valid_until: daysAgo(21) }, "end_before_start", "valid_until"],
    ["a start in the future", { issued_on: daysAgo(-1) }, "date_in_future", "issued_on"],
    ["a start before its decision", { issued_on: daysAgo(30) }, "issued_before_decision", "issued_on"],
    ["another term than 36 months", { valid_until: daysAgo(-400) }, "validity_reason_required", "validity_reason"],
    ["a day long after the decision", decidedEarlier, "issued_too_late", "issued_on"],
    ["a term for ever", { valid_until: "2099-12-31", validity_reason: "Theo giấy" }, "end_too_late", "valid_until"],
    ["five stars of a province", { stars: 5, score: 95 }, "stars_beyond_power", "stars"],
    ["two stars", { stars: 2, score: 45 }, "stars_without_certificate", "stars"],
    ["stars as text", { stars: "4" }, "stars_wrong", "stars"],
    ["points of other stars", { score: 69.99 }, "score_outside_band", "score"],
    ["a set nobody knows", { product_set: "QD26-27" }, "product_set_unknown", "product_set"],
    ["a code of no form", { product_code: "HN-1" }, "product_code_wrong", "product_code"],
    ["a basis that had ended", { legal_basis: "QD1489" }, "legal_basis_not_in_force", "legal_basis"],
    ["a household without registration", { holder_registration_no: "" }, "text_required", "holder_registration_no"],
    ["a number of demo data", decided({ number: "DEMO-4021/QĐ-UBND" }), "number_demo", "decision.number"],
    ["a district after July 2025", decided({ level: "district" }), "issuing_level_without_power", "decision.level"],
    ["no decision at all", { decision: null }, "text_required", "decision.number"],
    ["a decision nobody kept", { decision_id: "decis_none" }, "decision_not_found", "decision_id"],
    ["a scan nobody sent", { scan_id: "cscan_none" }, "scan_not_found", "scan_id"],
    ["fields of other kinds", { holder_name: { a: 1 } }, "field_wrong", "holder_name"],
    ["signs no database takes", { holder_name: "Hộ\u0000" }, "text_control_characters", "holder_name"],
  ])("%s", async (_, change, code, field) => {
    const { status, body } = await send(change)
    expect([status < 500, body.code, body.field]).toEqual([true, code, field])
    expect(await kept()).toBe(0)
  })

  it("tells of everything that is wrong at once, and keeps nothing of it", async () => {
    const { body } = await send({ stars: 9, valid_until: "2027-02-30", product_set: "", holder_type: "king" })
    const fields = body.errors.map(({ field }: { field: string }) => field).sort()
    expect(fields).toEqual(["holder_type", "product_set", "stars", "valid_until"])
    expect(await sql(app, "select id from decision")).toEqual([])
  })

  it("goods of another stall, and of none", async () => {
    expect(refusal(await send({ product_id: foreignBox }))).toEqual([404, "product_not_found", "product_id"])
    for (const product_id of [undefined, "prod_none", { id: tray }, ""]) {
      expect(refusal(await send({ product_id }))).toEqual([404, "product_not_found", "product_id"])
    }
  })

  it("files that are no paper, whatever they call themselves, and those that are too large", async () => {
    const pdf = { name: "quyet-dinh.pdf", type: "application/pdf" }
    const program = Buffer.concat([Buffer.from("4d5a9000", "hex"), Buffer.alloc(2000), Buffer.from("%PDF-1.7")])
    expect(refusal(await sendScan(app, owner, "seller", { ...pdf, file: program }))).toEqual([
      400,
      "scan_type_wrong",
      "file",
    ])
    const empty = await sendScan(app, owner, "seller", { ...pdf, file: Buffer.alloc(0) })
    expect(refusal(empty)).toEqual([400, "scan_missing", "file"])
    const heavy = await sendScan(app, near, "admin", { ...pdf, file: Buffer.alloc(30 * MEGABYTE, "a") })
    expect(refusal(heavy)).toEqual([400, "scan_too_large", "file"])
    expect(refusal(await owner.post("/seller/certificate-scans", { file: "x" }))).toEqual([400, "upload_wrong", "file"])
    expect(await sql(app, "select id from certificate_scan")).toHaveLength(1)
  })

  it("scans of strangers: neither read nor put behind a certificate", async () => {
    const other = (await market.addSeller("gian-ba")).id
    const { token } = await createPerson(app.container(), "0912345670", [{ seller_id: other, role: "owner" }])
    const stranger = new Caller(app.origin(), token)
    const theirs = await keptScan(app, stranger, "seller")
    expect(refusal(await send({ scan_id: theirs }))).toEqual([404, "scan_not_found", "scan_id"])
    const { id } = (await send({})).body.certificate
    expect(refusal(await stranger.get(`/seller/certificates/${id}/scan`))).toEqual([404, "scan_not_found", null])
    expect(refusal(await stranger.get(`/seller/certificates/${id}`))).toEqual([404, "certificate_not_found", null])
    const officers = await near.post("/admin/certificates", { ...PAPERS, product_id: foreignBox, scan_id: theirs })
    expect(refusal(officers)).toEqual([404, "scan_not_found", "scan_id"])
  })

  it("officers of another commune and of a province", async () => {
    const { id } = (await send({})).body.certificate
    expect((await near.get(`/admin/certificates/${id}`)).status).toBe(200)
    expect((await far.get("/admin/certificates")).body).toMatchObject({ count: 0, certificates: [] })
    for (const path of ["", "/scan"]) {
      expect(refusal(await far.get(`/admin/certificates/${id}${path}`))).toEqual([404, "certificate_not_found", null])
    }
    for (const deed of ["", "/verify", "/return", "/withdrawal", "/withdrawal/strike", "/filing"]) {
      const answer = await far.post(`/admin/certificates/${id}${deed}`, { ...PAPERS, revision: 1, reason: "Thử" })
      expect(refusal(answer)).toEqual([404, "certificate_not_found", null])
    }
    const typed = await far.post("/admin/certificates", { ...PAPERS, product_id: tray })
    expect(refusal(typed)).toEqual([404, "product_not_found", "product_id"])
    expect(refusal(await province.get("/admin/certificates"))).toEqual([403, "sums_only", null])
    expect(refusal(await sendScan(app, province, "admin"))).toEqual([403, "sums_only", null])
    expect((await near.get(`/admin/certificates/${id}`)).body.certificate.revision).toBe(1)
  })

  it("nothing of a helper whom the household let send papers, with a line in its book for each", async () => {
    const atStall = helper.caller.at(market.seller.id)
    expect(refusal(await atStall.get("/seller/certificates"))).toEqual([403, "stall_not_yours", null])
    await sql(
      app,
      `insert into assist_grant (id, seller_id, helper_id, team_id, capabilities, starts_at, expires_at, consent_kind,
         consent_request_id, consented_at)
       values ('grant_p', ?, ?, ?, array['edit_stall'], now() - interval '1 day', now() + interval '9 days', 'code', 'grant_p', now())`,
      [market.seller.id, poor.id, team],
    )
    const poorly = poor.caller.at(market.seller.id)
    for (const path of ["certificates", "certificate-choices", "certificate-goods"]) {
      expect(refusal(await poorly.get(`/seller/${path}`)), path).toEqual([403, "capability_missing", null])
    }
    const unasked = await poorly.post("/seller/certificates", { ...PAPERS, product_id: tray, scan_id })
    expect(refusal(unasked)).toEqual([403, "capability_missing", null])
    expect(refusal(await sendScan(app, poorly, "seller"))).toEqual([403, "capability_missing", null])
    const wish = { seller_id: market.seller.id, capabilities: ["send_certificates"] }
    await consent(helper, watchMessages(app), OWNER_PHONE, wish)
    const theirs = await keptScan(app, atStall, "seller")
    const sent = await atStall.post("/seller/certificates", { ...PAPERS, product_id: tray, scan_id: theirs })
    expect(sent.body.certificate).toMatchObject({ entered_by: "helper", verification: "waiting" })
    const { id } = sent.body.certificate
    await atStall.post(`/seller/certificates/${id}`, { ...PAPERS, stars: 3, score: 55, revision: 1 })
    const lines = await sql<{ action: string; before: unknown }>(
      app,
      "select action, before from audit_entry where entity like 'certificate%' order by created_at, id",
    )
    expect(lines).toEqual([
      { action: "certificate_scan_sent", before: null },
      { action: "certificate_sent", before: null },
      { action: "certificate_corrected", before: { stars: 4, verification: "waiting" } },
    ])
  })
})
