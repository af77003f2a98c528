import { readSheet } from "@cho-lang/kit/sheet"
import { addDays, vietnamDate } from "@cho-lang/kit/vietnam-date"
import request from "supertest"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { type CertificatePeople, createCertificatePeople, PAPERS, sendCertificate } from "../../support/certificate"
import { Caller, createStaff } from "../../support/people"
import { refusal, sql } from "../../support/stall"

const today = vietnamDate(new Date())
const NONE = { in_force: 0, expiring: 0, ended: 0, withdrawn: 0 }

describeApp("the officers' report of certificates", (app) => {
  let people: CertificatePeople
  let report: (scope: Parameters<typeof createStaff>[2]) => Promise<Caller>

  beforeAll(async () => {
    people = await createCertificatePeople(app)
    let number = 0
    report = async (scope) =>
      new Caller(app.origin(), (await createStaff(app.container(), `nguoi${number++}@example.com`, scope)).token)
    const { id } = await sendCertificate(app, people, {})
    await people.officer.post(`/admin/certificates/${id}/verify`, { revision: 1 })
    await sendCertificate(
      app,
      { ...people, tray: people.box },
      { product_code: null, certificate_no: "13", stars: 3, score: 55 },
    )
  })

  const read = async (who: Caller) => (await who.get("/admin/certificate-report")).body

  it("counts what was verified by how it stands today, and the stalls that have it", async () => {
    const year = PAPERS.issued_on.slice(0, 4)
    const first = { ...NONE, in_force: 1 }
    const body = await read(people.officer)
    expect(body).toMatchObject({
      total: first,
      sectors: [{ id: "handicrafts", ...first }],
      communes: [{ code: "10210", ...first, stalls: 1, certified: 1 }],
      years: [{ year, ...first }],
      stalls: { all: 1, certified: 1 },
    })
    expect(body.stars).toEqual([
      { stars: 5, ...NONE },
      { stars: 4, ...first },
      { stars: 3, ...NONE },
    ])
    const near = (days: number) =>
      sql(app, "update certificate set issued_on = '2025-06-01', valid_until = ? where verified_at is not null", [
        addDays(today, days),
      ])
    for (const [days, sums] of [
      [181, first],
      [180, { ...first, expiring: 1 }],
      [0, { ...first, expiring: 1 }],
      [-1, { ...NONE, ended: 1 }],
    ] as const) {
      await near(days)
      const { total, stalls } = await read(people.officer)
      expect(total, `${days}`).toEqual(sums)
      expect(stalls.certified).toBe(days < 0 ? 0 : 1)
    }
    await near(400)
    await sql(
      app,
      "update certificate set withdrawn_on = ?, withdrawal_id = 'w', withdrawal_ground = 'x' where verified_at is not null",
      [today],
    )
    expect((await read(people.officer)).total).toEqual({ ...NONE, withdrawn: 1 })
  })

  it("counts no demonstration, and says how many there are", async () => {
    await sql(app, "update certificate set is_demo = true where verified_at is not null")
    const { total, demo, stalls, communes } = await read(people.officer)
    expect([total, demo, stalls.certified]).toEqual([NONE, 1, 0])
    expect(communes).toMatchObject([{ code: "10210", ...NONE, certified: 0 }])
  })

  it("is within the officer's place, and a province's in sums", async () => {
    const seen = async (scope: Parameters<typeof createStaff>[2]) => (await read(await report(scope))).total.in_force
    expect(await seen({ level: "site" })).toBe(1)
    expect(await seen({ level: "province", code: "01" })).toBe(1)
    expect(await seen({ level: "province", code: "33" })).toBe(0)
    expect(await seen({ level: "commune", code: "11953" })).toBe(0)
    const poor = await report({ level: "commune", code: "10210", duties: ["curate"] })
    expect(refusal(await poor.get("/admin/certificate-report")).slice(0, 2)).toEqual([403, "duty_missing"])
  })

  it("is a spreadsheet too", async () => {
    const answer = await request(app.origin())
      .get("/admin/certificate-report/sheet?locale=en-US")
      .set(people.officer.authorization())
      .buffer(true)
      .parse((res, done) => {
        const parts: Buffer[] = []
        res.on("data", (part: Buffer) => parts.push(part)).on("end", () => done(null, Buffer.concat(parts)))
      })
    expect(answer.status).toBe(200)
    expect(answer.headers["content-type"]).toContain("spreadsheetml")
    const { rows } = await readSheet(answer.body as Buffer)
    const cells = rows.map((row) => row.cells.map(String))
    expect(cells[0]?.slice(0, 2)).toEqual(["Stars", "In force"])
    expect(cells.slice(1).map((row) => row.slice(0, 5))).toEqual([
      ["5", "0", "0", "0", "0"],
      ["4", "1", "0", "0", "0"],
      ["3", "0", "0", "0", "0"],
    ])
  })
})
