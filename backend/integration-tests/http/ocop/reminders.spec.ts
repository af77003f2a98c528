import { addDays, startOfVietnamDay, vietnamDate } from "@cho-lang/kit/vietnam-date"
import { tellRemindersWorkflow } from "@cho-lang/ocop/workflows"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { type CertificatePeople, createCertificatePeople, PAPERS, sendCertificate } from "../../support/certificate"
import { sql } from "../../support/stall"

const ofCertificates = ({ key }: { key: string }) => key.startsWith("certificate-")

describeApp("the end of a certificate", (app) => {
  let people: CertificatePeople
  let id: string

  beforeAll(async () => {
    people = await createCertificatePeople(app)
  })

  /** An hour in Vietnam (noon), so many days before the end. */
  const before = (days: number, hour = 12) =>
    new Date(startOfVietnamDay(addDays(PAPERS.valid_until, -days)).getTime() + hour * 3_600_000).toISOString()
  const run = async (days: number, hour?: number) => {
    const { result } = await tellRemindersWorkflow(app.container()).run({ input: { now: before(days, hour) } })
    return result
  }
  const news = async () => (await people.owner.get("/seller/news")).body.news.filter(ofCertificates)
  const verify = async () => {
    const sent = await sendCertificate(app, people, {})
    id = sent.id
    await people.officer.post(`/admin/certificates/${id}/verify`, { revision: 1 })
  }

  it("is told at each mark, once, and what was missed is caught up without telling every mark", async () => {
    await verify()
    expect((await news())[0]).toMatchObject({ key: "certificate-verified", facts: { product: "Khay khay-tron" } })
    expect([await run(181), await run(180), await run(180), await run(170)]).toEqual([0, 1, 0, 0])
    const [first] = await news()
    expect(first).toMatchObject({
      key: "certificate-window-open",
      facts: {
        product: "Khay khay-tron",
        left: "180",
        day: PAPERS.valid_until,
        from: addDays(PAPERS.valid_until, -180),
        until: addDays(PAPERS.valid_until, -120),
      },
    })
    // Nothing ran for five months: one piece of news for all marks that passed, with the days that are really left.
    expect([await run(29), await run(28), await run(0), await run(-1)]).toEqual([1, 0, 1, 0])
    expect((await news()).slice(0, 2)).toMatchObject([
      { key: "certificate-ends", facts: { left: "0" } },
      { key: "certificate-ending", facts: { left: "29" } },
    ])
    const told = await sql<{ days: number }>(app, "select days from certificate_reminder order by days")
    expect(told.map(({ days }) => days)).toEqual([0, 30, 120, 150, 180])
  })

  it("is told once by many processes at the same moment, and by message where no browser tells the household", async () => {
    await verify()
    const answers = await Promise.all([run(120), run(120), run(120), run(120)])
    expect(answers.reduce((sum, told) => sum + told, 0)).toBe(1)
    expect((await news()).map(({ key }: { key: string }) => key)).toEqual([
      "certificate-window-closing",
      "certificate-verified",
    ])
    const messages = `select "to" from notification where template = 'certificate-reminder' and channel = 'sms'`
    expect(await sql(app, messages)).toEqual([{ to: "+84912345678" }])
  })

  it("is told to helpers too whom the household lets send its papers, and to none whose leave ended", async () => {
    await verify()
    const grant = (name: string, capability: string, expires: string, revoked: string | null) =>
      sql(
        app,
        `insert into assist_grant (id, seller_id, helper_id, team_id, capabilities, starts_at, expires_at, consent_kind,
           consent_request_id, consented_at, revoked_at)
         select ?, seller_id, ?, 'team_1', array[?]::text[], now() - interval '20 days', now() + ?::interval, 'code', ?, now(), ?::timestamptz
           from certificate where id = ?`,
        [`grant_${name}`, name, capability, expires, `request_${name}`, revoked, id],
      )
    await grant("helper", "send_certificates", "9 days", null)
    await grant("other_work", "list_products", "9 days", null)
    await grant("over", "send_certificates", "-1 days", null)
    await grant("sent_away", "send_certificates", "9 days", new Date().toISOString())
    expect(await run(30)).toBe(1)
    const told = await sql<{ receiver_id: string }>(
      app,
      "select receiver_id from notification where channel = 'feed' and template = 'certificate-ending'",
    )
    const [owner] = await sql<{ member_id: string }>(app, "select member_id from seller_membership")
    expect(told.map(({ receiver_id }) => receiver_id).sort()).toEqual(["helper", owner?.member_id].sort())
  })

  it("waits for the day, and for nothing else: not for hundreds that others took the place of", async () => {
    await verify()
    // Two of each piece, a year apart, all ending before the one that is due: the older are followed, the younger were told.
    await sql(
      app,
      `insert into certificate select (jsonb_populate_record(null::certificate, to_jsonb(source) || jsonb_build_object(
          'id', 'cert_old_' || place || '_' || turn, 'product_id', 'prod_old_' || place, 'product_code', null,
          'certificate_no', 'OLD-' || place || '-' || turn, 'decision_id', 'decision_old_' || turn, 'valid_until', ?::text,
          'issued_on', (source.issued_on::date + turn)::text))).*
         from certificate source, generate_series(1, 600) place, generate_series(0, 1) turn where source.id = ?`,
      [addDays(PAPERS.valid_until, -1), id],
    )
    await sql(
      app,
      `insert into certificate_reminder (id, certificate_id, valid_until, days)
       select 'reminder_' || certificate.id || days, certificate.id, valid_until, days
         from certificate, unnest(array[180, 150, 120, 30, 0]) days where certificate.id like 'cert_old_%_1'`,
    )
    expect([await run(180, 6), await run(180, 19)]).toEqual([0, 0])
    expect(await run(180, 7)).toBe(1)
  })

  it("is the last day that carries it on where the dossier was sent in late", async () => {
    await verify()
    const late = [addDays(PAPERS.valid_until, -10), "Xã chưa có mẫu", id]
    await sql(app, "update certificate set filed_on = ?, late_reason = ? where id = ?", late)
    expect([await run(5), await run(0), await run(-149), await run(-150), await run(-151)]).toEqual([0, 0, 0, 1, 0])
    const end = addDays(PAPERS.valid_until, 180)
    expect((await news())[0]).toMatchObject({ key: "certificate-ending", facts: { left: "30", day: end } })
    expect([await run(-180), await run(-181)]).toEqual([1, 0])
    expect((await news())[0]).toMatchObject({ key: "certificate-ends", facts: { left: "0", day: end } })
  })

  it("is not told of what nobody verified, what was withdrawn, and what is a demonstration", async () => {
    const sent = await sendCertificate(app, people, {})
    expect(await run(100)).toBe(0)
    await people.officer.post(`/admin/certificates/${sent.id}/verify`, { revision: 1 })
    const withdrawal = { number: "77/QĐ-UBND", decided_on: vietnamDate(new Date()), body: "UBND thành phố Hà Nội" }
    const body = { revision: 2, ...withdrawal, level: "province", ground: "mark_misused" }
    await people.officer.post(`/admin/certificates/${sent.id}/withdrawal`, body)
    expect(await run(100)).toBe(0)
    expect((await news())[0]).toMatchObject({ key: "certificate-withdrawn" })
  })

  it("is what an officer finds on the day's work, until a dossier is in, and on its shelf", async () => {
    await verify()
    const rows = async () => (await people.officer.get("/admin/todays-work")).body.rows
    const row = async (key: string) => (await rows()).find((one: { key: string }) => one.key === key)?.count
    const waiting = await sendCertificate(app, people, {
      product_id: people.box,
      product_code: null,
      certificate_no: "9000-1",
      decision: { ...PAPERS.decision, number: "9000/QĐ-UBND" },
    })
    expect([await row("certificates_to_verify"), await row("certificates_expiring")]).toEqual([1, 0])
    const shelf = async (name: string) => {
      const { body } = await people.officer.get(`/admin/certificates?shelf=${name}`)
      return body.certificates.map(({ id: of }: { id: string }) => of)
    }
    expect([await shelf("waiting"), await shelf("valid"), await shelf("expired")]).toEqual([[waiting.id], [id], []])
    const soon = addDays(vietnamDate(new Date()), 40)
    await sql(app, "update certificate set valid_until = ? where id = ?", [soon, id])
    expect(await row("certificates_expiring")).toBe(1)
    const [{ oldest }] = (await rows()).filter(({ key }: { key: string }) => key === "certificates_expiring")
    expect(oldest).toMatchObject([{ path: `/certificates/${id}`, days_left: 40 }])
    expect(await shelf("expiring")).toEqual([id])
    await sql(app, "update certificate set filed_on = valid_until where id = ?", [id])
    expect([await row("certificates_expiring"), await row("certificate_results_awaited")]).toEqual([0, 0])
    const ends = async (left: number) => {
      const day = addDays(vietnamDate(new Date()), left)
      const days = [day, addDays(day, -130), addDays(day, -1_000), id]
      await sql(app, "update certificate set valid_until = ?, filed_on = ?, issued_on = ? where id = ?", days)
      return row("certificate_results_awaited")
    }
    expect([await ends(31), await ends(30), await ends(-210), await ends(-211)]).toEqual([0, 1, 1, 0])
    await ends(0)
    expect(await shelf("awaited")).toEqual([id])
    // A follower that was sent back asks for the result all the same; one that waits does not.
    await sql(
      app,
      `insert into certificate select (jsonb_populate_record(null::certificate, to_jsonb(source) || jsonb_build_object(
          'id', 'cert_follower', 'decision_id', 'decision_follower', 'product_code', null, 'certificate_no', null, 'revision', 1,
          'verification', 'returned', 'returned_reason', 'Ảnh mờ', 'verified_at', null, 'verified_by_id', null, 'eyes', null,
          'filed_on', null, 'issued_on', ?::text, 'valid_until', ?::text))).* from certificate source where source.id = ?`,
      [vietnamDate(new Date()), soon, id],
    )
    expect(await row("certificate_results_awaited")).toBe(1)
    await sql(app, "update certificate set verification = 'waiting', returned_reason = null where id = 'cert_follower'")
    expect(await row("certificate_results_awaited")).toBe(0)
    await sql(app, "delete from certificate where id = 'cert_follower'")
    await sql(app, "update certificate set result_on = valid_until where id = ?", [id])
    expect(await row("certificate_results_awaited")).toBe(0)
    await sql(app, "update certificate set result_on = null, valid_until = ? where id = ?", [soon, id])
    const found = await people.officer.get("/admin/certificates?q=9000")
    expect(found.body).toMatchObject({ count: 1, certificates: [{ id: waiting.id }] })
  })

  it("gives forms what they choose from, and only goods within reach", async () => {
    const { body } = await people.owner.get("/seller/certificate-choices")
    expect(body).toMatchObject({ stars: [3, 4, 5], validity_months: 36 })
    expect(body.sectors.flatMap(({ product_sets }: { product_sets: object[] }) => product_sets)).toHaveLength(26)
    const own = (await people.owner.get("/seller/certificate-goods")).body.goods
    expect(own.map(({ id: of }: { id: string }) => of).sort()).toEqual([people.tray, people.box].sort())
    const near = (await people.officer.get("/admin/certificate-goods?q=khay-tron")).body.goods
    expect(near).toMatchObject([{ id: people.tray, seller: { name: "Gian co-hue" } }])
    await sql(app, "update seller set commune_code = (select code from commune where code <> commune_code limit 1)")
    expect((await people.officer.get("/admin/certificate-goods")).body.goods).toEqual([])
  })
})
