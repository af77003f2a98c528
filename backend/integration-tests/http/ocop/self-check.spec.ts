import { readFileSync } from "node:fs"
import path from "node:path"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { type CertificatePeople, createCertificatePeople, sendCertificate } from "../../support/certificate"
import { Caller, createPerson } from "../../support/people"
import { refusal, sql } from "../../support/stall"
import { statementsOf } from "../../support/statements"

const SET = "QD26-21"
/** Points nobody would get by chance. */
const ANSWERS = { "1.1": 4, "1.2": 3, "2.1": 1 }

describeApp("a household's self-check of its score", (app) => {
  let people: CertificatePeople
  beforeAll(async () => {
    people = await createCertificatePeople(app)
  })

  const save = (body: object, id = people.tray, who = people.owner) =>
    who.post(`/seller/self-checks/${id}`, { product_set: SET, answers: ANSWERS, ...body })

  it("keeps answers for each product and set, and says what they come to", async () => {
    const first = await save({ revision: 0 })
    expect(first.status).toBe(200)
    expect(first.body.check).toMatchObject({ product_set: SET, answers: ANSWERS, not_required: [], revision: 1 })
    expect(first.body.check.result).toMatchObject({
      total: 8,
      parts: { A: 8, B: 0, C: 0 },
      stars: 1,
      next: { stars: 3 },
    })
    const again = await save({ revision: 1, answers: { ...ANSWERS, "2.1": 2 }, not_required: ["7"] })
    expect(again.body.check).toMatchObject({ revision: 2, not_required: ["7"], result: { total: 9 } })
    await save({ revision: 0, product_set: "QD26-22", answers: {} })
    const { goods, product_sets } = (await people.owner.get("/seller/self-checks")).body
    expect(product_sets.map(({ code }: { code: string }) => code)).toEqual(["QD26-06", SET, "QD26-22"])
    const tray = goods.find(({ id }: { id: string }) => id === people.tray)
    expect(
      tray.checks.map((one: { product_set: string; result: { total: number } }) => [one.product_set, one.result.total]),
    ).toEqual([
      [SET, 9],
      ["QD26-22", 0],
    ])
    const { body } = await people.owner.get(`/seller/self-checks/${people.tray}?product_set=${SET}`)
    expect([body.table.product_set, body.product.id, body.check.revision]).toEqual([SET, people.tray, 2])
  })

  it("does not let two screens write over each other", async () => {
    await save({ revision: 0 })
    expect(refusal(await save({ revision: 0 }))).toEqual([409, "self_check_changed", null])
    const both = await Promise.all([save({ revision: 1 }), save({ revision: 1 })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it("refuses what the sheet does not have, and other people's goods", async () => {
    expect(refusal(await save({ product_set: "QD26-01" }))).toEqual([400, "set_without_sheet", "product_set"])
    expect(refusal(await save({ answers: { "1.1": 3 } }))).toEqual([400, "points_wrong", "answers.1.1"])
    expect(refusal(await save({ answers: { "9.9": 1 } }))).toEqual([400, "criterion_unknown", "answers.9.9"])
    expect(refusal(await save({ answers: { "5.2": 2 } }))).toEqual([400, "points_without_ground", "answers.5.2"])
    expect(refusal(await save({ not_required: ["1.1"] }))).toEqual([400, "field_wrong", "not_required"])
    const { token } = await createPerson(app.container(), "0987654321")
    const stranger = new Caller(app.origin(), token)
    expect((await save({}, people.tray, stranger)).status).toBeGreaterThanOrEqual(400)
    expect(refusal(await save({}, "prod_x"))[1]).toBe("product_not_found")
    expect(await sql(app, "select id from self_check")).toEqual([])
  })

  it("is read by no route of the shop", async () => {
    await save({ revision: 0 })
    const { id } = await sendCertificate(app, people, {})
    await people.officer.post(`/admin/certificates/${id}/verify`, { revision: 1 })
    const handle = id.slice(5).toLowerCase()
    const pages = [
      "/catalogue/ocop",
      "/catalogue/product-cards",
      "/catalogue/product-details/khay-tron",
      "/catalogue/sellers/co-hue",
      "/catalogue/villages/ha-thai",
      `/catalogue/certificates/${handle}`,
      "/catalogue/featured",
      "/catalogue/similar-products?product=khay-tron",
      `/store/products/${people.tray}`,
      "/store/products",
    ]
    const answers: string[] = []
    const asked = await statementsOf(async () => {
      answers.length = 0
      for (const page of pages) {
        const answer = await fetch(`${app.origin()}${page}`)
        answers.push(await answer.text())
      }
    })
    expect(answers[2]).toContain("khay-tron")
    expect(asked.length).toBeGreaterThan(4)
    expect(asked.filter((text) => text.includes("self_check"))).toEqual([])
    expect(answers.filter((text) => /self_check|scheck_|"answers"|not_required/.test(text))).toEqual([])
    const table = readFileSync(path.join(__dirname, "../access/routes.txt"), "utf8")
    const routes = table.split("\n").filter((line) => line.includes("self-check"))
    expect(routes.map((line) => line.split(" ")[1]?.split("/")[1])).toEqual(["seller", "seller", "seller"])
  })
})
