import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openZip } from "@cho-lang/kit/zip"
import request from "supertest"
import { afterAll, beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { type CertificatePeople, createCertificatePeople, sendCertificate } from "../../support/certificate"
import { putPicture } from "../../support/fair"
import { readPdf } from "../../support/pdf-text"
import { type Caller, createStaff, Caller as Person } from "../../support/people"
import { refusal, sql } from "../../support/stall"
import { traceLot } from "../../support/trace-rows"

// Read when the application is configured.
const files = mkdtempSync(join(tmpdir(), "cho-lang-files-"))
process.env.FILES_DIR = files

const STORY = "Ông tôi mài chiếc khay này bằng đá cuội nhặt ở bến Vóc. ".repeat(5)

describeApp("the evidence for an assessment", (app) => {
  let people: CertificatePeople
  beforeAll(async () => {
    people = await createCertificatePeople(app)
    await putPicture(files, "son-mai/khay-tron")
    await sql(app, "update product set description = ? where id = ?", [STORY, people.tray])
  })
  afterAll(() => rmSync(files, { recursive: true }))

  const path = (side: string, id = people.tray) => `/${side}/evidence-packs/${id}`

  async function pack(who: Caller, side: string) {
    const answer = await request(app.origin())
      .get(`${path(side)}/file`)
      .set(who.authorization())
      .buffer(true)
      .parse((res, done) => {
        const parts: Buffer[] = []
        res.on("data", (part: Buffer) => parts.push(part)).on("end", () => done(null, Buffer.concat(parts)))
      })
    expect([answer.status, answer.headers["content-type"]]).toEqual([200, "application/zip"])
    const zip = await openZip(answer.body as Buffer, { what: "zip", mostEntries: 40, mostBytes: 50_000_000 })
    const read = new Map<string, Buffer>()
    for (const entry of zip.entries) {
      read.set(entry.name, await zip.read(entry))
    }
    zip.close()
    return read
  }

  it("is one ZIP with a summary, the stories as they are, and the pictures as every machine opens them", async () => {
    await sendCertificate(app, people, {})
    const read = await pack(people.owner, "seller")
    expect([...read.keys()]).toEqual(["tom-tat.pdf", "cau-chuyen.txt", "anh/anh-01.jpg"])
    expect(String(read.get("cau-chuyen.txt"))).toContain(STORY.trim())
    expect(read.get("anh/anh-01.jpg")?.subarray(0, 3).toString("hex")).toBe("ffd8ff")
    const { text, links } = readPdf(read.get("tom-tat.pdf") ?? Buffer.alloc(0))
    const all = text.join("\n").replaceAll("\n", " ")
    for (const words of [
      "Hồ sơ minh chứng OCOP",
      "Khay khay-tron",
      "Gian co-hue",
      "Hộ kinh doanh Kiều Thị Nhài, 01H8012345",
      "Nhãn có mã truy xuất nguồn gốc điện tử Còn thiếu",
      "không thay Mẫu 01",
      "bến Vóc",
    ]) {
      expect(all).toContain(words)
    }
    expect(links).toEqual(["/san-pham/khay-tron", "/gian-hang/co-hue"].map((one) => `http://localhost:3000${one}`))
  })

  it("says what is there, what is missing, and what was sold by which way", async () => {
    const before = JSON.stringify({ variants: [{ id: "v", stocked: 10 }] })
    const after = JSON.stringify({ variants: [{ id: "v", stocked: 7 }] })
    const change = `insert into goods_change (id, seller_id, product_id, kind, before, after, by_kind, by_id, request_id, undoes_id)
      select ?, seller_id, product_id, ?, ?::jsonb, ?::jsonb, 'seller_member', 'x', ?, ? from listing where product_id = ?`
    await sql(app, change, ["g1", "sold_elsewhere", before, after, "r1", null, people.tray])
    await sql(app, change, ["g2", "sold_elsewhere", before, after, "r2", null, people.tray])
    await sql(app, change, ["g3", "undone", after, before, "r3", "g2", people.tray])
    const { body } = await people.owner.get(path("seller"))
    expect(body).toMatchObject({ sold_elsewhere: 3 })
    expect(body.sold, "pieces alone, never what a household earns").toEqual({ pieces: 0 })
    const states = Object.fromEntries(body.items.map(({ key, state }: { key: string; state: string }) => [key, state]))
    expect(states).toMatchObject({ story: "there", sales: "there", pictures: "missing", trace_label: "missing" })
    expect(states).toMatchObject({ labour: "declare", registration: "declare", stall_page: "there" })
  })

  it("names the trace page of the newest batch that has a code, and none of what was recalled", async () => {
    const [{ seller_id = "" } = {}] = await sql(app, "select seller_id from listing where product_id = ?", [
      people.tray,
    ])
    const lot = await traceLot(app.container(), { seller_id: String(seller_id), product_id: people.tray })
    const states = async () => {
      const { body } = await people.owner.get(path("seller"))
      const named = Object.fromEntries(body.items.map(({ key, state }: Record<string, string>) => [key, state]))
      return [body.addresses.slice(2), named.trace_label, named.story_traced]
    }
    expect(await states()).toEqual([[`http://localhost:3000/t/${lot.lotCode}`], "there", "there"])
    await sql(app, "update lot set state = 'recalled', recalled_at = now(), recall_reason = 'x' where id = ?", [lot.id])
    expect(await states()).toEqual([[], "missing", "missing"])
  })

  it("is for the stall and the officers of its commune", async () => {
    expect((await pack(people.officer, "admin")).size).toBe(3)
    const scope = { level: "commune" as const, code: "11953", duties: ["verify"] }
    const far = new Person(app.origin(), (await createStaff(app.container(), "xa-khac@example.com", scope)).token)
    const gone = [404, "product_not_found", null]
    expect(refusal(await far.get(path("admin")))).toEqual(gone)
    expect(refusal(await far.get(`${path("admin")}/file`))).toEqual(gone)
    expect(refusal(await people.owner.get(path("seller", "prod_x")))).toEqual(gone)
  })
})
