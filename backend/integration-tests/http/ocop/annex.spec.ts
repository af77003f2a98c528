import { writeXlsx } from "@cho-lang/kit/sheet-write"
import request from "supertest"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { type CertificatePeople, createCertificatePeople, PAPERS } from "../../support/certificate"
import { refusal, sql } from "../../support/stall"

const heading = ["STT", "Tên sản phẩm", "Chủ thể", "Số ĐKKD", "Bộ sản phẩm", "Điểm", "Hạng sao", "Mã sản phẩm"]
const set = "Thủ công mỹ nghệ gia dụng, trang trí"

describeApp("the annex of a decision", (app) => {
  let people: CertificatePeople
  let path: string

  beforeAll(async () => {
    people = await createCertificatePeople(app)
  })

  const send = (file: Buffer) =>
    Promise.resolve(
      request(app.origin())
        .post(path)
        .set(people.officer.authorization())
        .attach("file", file, { filename: "phu-luc.xlsx" }),
    )
  const sheet = (rows: string[][]) =>
    writeXlsx([{ name: "Phụ lục", columns: heading.map(() => ({ width: 20 })), heading, rows }])

  it("is looked at row by row without writing anything, and what is right is entered as a certificate that waits", async () => {
    const { body } = await people.officer.post("/admin/decisions", PAPERS.decision)
    path = `/admin/decisions/${body.decision.id}/annex`
    const seen = await send(
      await sheet([
        ["1", "KHAY khay-tron", "Hộ kinh doanh Kiều Thị Nhài", "01H8012345", set, "78,5", "4 sao", PAPERS.product_code],
        ["2", "Khay hop-tron", "HTX Hạ Thái", "0101", set, "90", "4", ""],
        ["3", "Bình gốm", "Hộ A", "01", set, "", "3", ""],
      ]),
    )
    const [right, outside, unknown] = seen.body.rows
    expect(right).toMatchObject({ n: 2, product: { id: people.tray }, errors: [], form: { stars: 4, score: 78.5 } })
    expect(outside).toMatchObject({ form: null, errors: [{ code: "score_outside_band", field: "score" }] })
    expect(unknown).toMatchObject({ product: null, errors: [{ code: "annex_product_unknown", field: "product_id" }] })
    expect([unknown.form.stars, unknown.form.product_id]).toEqual([3, undefined])
    expect(await sql(app, "select id from certificate")).toEqual([])

    const form = { ...right.form, decision_id: body.decision.id }
    const made = await people.officer.post("/admin/certificates", form)
    expect(made.body.certificate).toMatchObject({
      verification: "waiting",
      stars: 4,
      issued_on: PAPERS.decision.decided_on,
    })
    expect(refusal(await people.officer.post("/admin/certificates", form))).toEqual([
      409,
      "certificate_twice",
      "decision",
    ])
  })

  it("finds goods by their title, whatever its marks, signs and case", async () => {
    const { body } = await people.officer.post("/admin/decisions", PAPERS.decision)
    path = `/admin/decisions/${body.decision.id}/annex`
    const row = (title: string) => ["1", title, "Hộ", "01", set, "", "4", ""]
    for (const [title, typed] of [
      ["Đèn lồng, gốm Bát Tràng", "den long gom  BÁT TRÀNG"],
      ["Hòa-bình 3 món", "Hoà bình, 3 món"],
      ["Đĩa sứ “xưa”".normalize("NFD"), "ĐĨA SỨ xưa"],
    ] as const) {
      await sql(app, "update product set title = ? where id = ?", [title, people.tray])
      const { rows } = (await send(await sheet([row(typed)]))).body
      expect(rows, title).toMatchObject([{ product: { id: people.tray }, form: { product_id: people.tray } }])
    }
  })

  it("shows an officer no goods of another commune, and refuses what is no annex", async () => {
    const { body } = await people.officer.post("/admin/decisions", PAPERS.decision)
    path = `/admin/decisions/${body.decision.id}/annex`
    await sql(
      app,
      "update seller set commune_code = (select code from commune where code <> seller.commune_code limit 1)",
    )
    const row = ["1", "Khay khay-tron", "Hộ", "01", set, "", "4", ""]
    const { rows } = (await send(await sheet([row]))).body
    expect(rows).toMatchObject([{ product: null, errors: [{ code: "annex_product_unknown" }] }])
    expect(refusal(await send(Buffer.from("Tên,Giá\nKhay,1\n")))).toEqual([400, "annex_headings", "file"])
    expect(refusal(await send(Buffer.from("\x50\x4b\x03\x04broken", "latin1")))).toEqual([400, "sheet_broken", "file"])
  })
})
