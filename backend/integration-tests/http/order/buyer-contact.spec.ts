import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import type { Buyer } from "../../support/buyer"
import { Caller, createPerson, createStaff } from "../../support/people"
import { sql } from "../../support/stall"
import { createTwoStalls } from "../../support/two-stalls"

const PHONE = "+84912345678"

describeApp("whom a buyer may call and ask", (app) => {
  let buyer: Buyer
  let hue: Caller
  let stranger: Caller
  let son: Caller
  let sonId: string
  let sellerId: string
  let variantId: string

  beforeAll(async () => {
    const shop = await createTwoStalls(app)
    ;({ buyer, hue, stranger } = shop)
    sellerId = shop.market.seller.id
    const person = await createPerson(app.container(), "0987 654 321", [{ seller_id: sellerId, role: "staff" }])
    son = new Caller(app.origin(), person.token)
    sonId = person.id
    variantId = (await shop.market.addProduct({ handle: "khay-tron", price: 450_000 })).variantId
  })

  async function order(): Promise<{ code: string; deed: (name: string, body?: object) => Promise<number> }> {
    const { body } = await buyer.complete(await buyer.readyCart(variantId))
    const { id } = (await hue.get("/seller/orders")).body.orders[0]
    const deed = async (name: string, sent = {}) => (await hue.post(`/seller/orders/${id}/${name}`, sent)).status
    return { code: body.order_code, deed }
  }
  const shown = async (code: string) =>
    (await buyer.send("get", `/store/orders/by-code/${code}`)).body.order.stalls[0].contact
  const people = async () => (await hue.get("/seller/buyer-contact")).body.contact.people

  it("is nobody until the stall says so", async () => {
    expect((await hue.get("/seller/buyer-contact")).body.contact).toMatchObject({
      is_answered: false,
      member_id: null,
      zalo: false,
    })
    const unsaid = await hue.post("/seller/buyer-contact", { member_id: "", zalo: false })
    expect([unsaid.status, unsaid.body]).toMatchObject([400, { code: "field_missing", field: "member_id" }])
    expect(await people()).toMatchObject([{ phone: PHONE }, { id: sonId, phone: "+84987654321" }])
    const { code, deed } = await order()
    await deed("confirm")
    expect(await shown(code)).toBeNull()
  })

  it("is shown from acceptance, by Zalo where that was said, until thirty days after the end", async () => {
    const [owner] = await people()
    const saved = await hue.post("/seller/buyer-contact", { member_id: owner.id, zalo: true })
    expect([saved.status, saved.body.contact]).toMatchObject([200, { member_id: owner.id, zalo: true }])
    const { code, deed } = await order()
    expect(await shown(code), "not before").toBeNull()
    for (const name of ["confirm", "pack", "ship", "deliver"]) {
      expect([name, await deed(name)]).toEqual([name, 200])
      expect([name, await shown(code)]).toEqual([name, { phone: PHONE, zalo: true }])
    }
    await sql(app, "update seller_order set state = 'completed', state_at = now() - interval '29 days'")
    expect(await shown(code)).toEqual({ phone: PHONE, zalo: true })
    await sql(app, "update seller_order set state_at = now() - interval '31 days'")
    expect(await shown(code)).toBeNull()
  })

  it("is not shown where the stall could not take the order", async () => {
    await hue.post("/seller/buyer-contact", { member_id: sonId, zalo: false })
    const { code, deed } = await order()
    await deed("confirm")
    expect(await shown(code)).toEqual({ phone: "+84987654321", zalo: false })
    expect(await deed("decline", { reason: "broken" })).toBe(200)
    expect(await shown(code)).toBeNull()
  })

  it("is nobody any more when that person leaves the stall, or nobody is chosen", async () => {
    await son.post("/seller/buyer-contact", { member_id: sonId, zalo: true })
    const { code, deed } = await order()
    await deed("confirm")
    await sql(app, "update seller_membership set deleted_at = now() where member_id = ?", [sonId])
    expect(await shown(code)).toBeNull()
    const left = (await hue.get("/seller/buyer-contact")).body.contact
    expect(left, "it is to be asked anew").toMatchObject({ is_answered: false, member_id: null })
    const none = await hue.post("/seller/buyer-contact", { member_id: null, zalo: true })
    expect(none.body.contact).toMatchObject({ is_answered: true, member_id: null, zalo: false })
  })

  it("where it is nobody, the officers of the stall's commune can be turned to, once somebody is charged with orders", async () => {
    const { code } = await order()
    const stall = async () => (await buyer.send("get", `/store/orders/by-code/${code}`)).body.order.stalls[0]
    expect(await stall()).toMatchObject({ contact: null, turn_to: null })
    await createStaff(app.container(), "van-hoa@example.com", { level: "commune", code: "10210", duties: ["curate"] })
    expect((await stall()).turn_to).toBeNull()
    await createStaff(app.container(), "can-bo@example.com", { level: "commune", code: "10210", duties: ["orders"] })
    expect((await stall()).turn_to).toEqual({ commune_name: "Xã Hồng Vân" })
  })

  it("stands beside who makes the piece, where that is not the stall itself, as it was said when it was ordered", async () => {
    const before = await order()
    const made = async ({ code }: { code: string }) =>
      (await buyer.send("get", `/store/orders/by-code/${code}`)).body.order.stalls[0].items[0].made_by
    expect(await made(before)).toBeNull()
    await sql(app, "insert into maker (id, seller_id, name) values ('maker_1', ?, 'Bà Nguyễn Thị Lý')", [sellerId])
    await sql(app, "update listing set maker_id = 'maker_1' where seller_id = ?", [sellerId])
    const after = await order()
    await sql(app, "update maker set name = 'Ông Đỗ Văn Tân' where id = 'maker_1'")
    await sql(app, "update listing set maker_id = null where seller_id = ?", [sellerId])
    expect([await made(before), await made(after)]).toEqual([null, "Bà Nguyễn Thị Lý"])
  })

  it("can be nobody outside the stall", async () => {
    const [theirs] = (await stranger.get("/seller/buyer-contact")).body.contact.people
    const refused = await hue.post("/seller/buyer-contact", { member_id: theirs.id, zalo: true })
    expect([refused.status, refused.body.code]).toEqual([400, "contact_person_unknown"])
    expect((await hue.get("/seller/buyer-contact")).body.contact.member_id).toBeNull()
  })

  it.each([
    [{ member_id: 7, zalo: true }, "member_id"],
    [{ member_id: null }, "zalo"],
  ])("refuses %j", async (body, field) => {
    const answer = await hue.post("/seller/buyer-contact", body)
    expect([answer.status, answer.body]).toMatchObject([400, { code: "field_wrong", field }])
  })
})
