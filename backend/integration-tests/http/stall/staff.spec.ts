import { beforeAll, beforeEach, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { Caller, createStaff } from "../../support/people"
import { createMaker, OPENING, openStall, refusal, sql } from "../../support/stall"

const REASON = "Đã đến tận nơi xem hàng"

describeApp("staff who let stalls in", (app) => {
  let market: Market
  let officer: Caller
  let nhai: Awaited<ReturnType<typeof createMaker>>
  let stallId: string
  let path: string

  beforeAll(async () => {
    market = await createMarket(app.container())
    const { token } = await createStaff(app.container(), "xa@example.com", { level: "commune", code: HONG_VAN })
    officer = new Caller(app.origin(), token)
    nhai = await createMaker(app, "0912 345 678")
  })
  beforeEach(async () => {
    stallId = await openStall(nhai)
    path = `/admin/sellers/${stallId}`
  })

  const states = async (): Promise<Record<string, string>> => {
    const { items } = (await officer.get(path)).body.seller.checklist
    return Object.fromEntries(items.map(({ key, state }: { key: string; state: string }) => [key, state]))
  }

  it("see the list tick off as the household and they do their parts, answer in time, and approve", async () => {
    expect(await states()).toMatchObject({ identity_verified: "missing", product_with_photo: "missing" })
    expect((await officer.get(path)).body.seller.checklist.answer_by).toBeNull()
    await market.addProduct({ handle: "khay-moi", seller_id: stallId })
    const waiting = (await officer.get(path)).body.seller
    expect(waiting.checklist.answer_by).toMatch(/T16:59:59.999Z$/)
    expect(waiting.owners).toEqual([{ id: nhai.id, name: expect.any(String), phone: "+84912345678" }])
    expect(waiting.bank_account.account_number).toBe("•••••••••3456")

    const seen_at = waiting.identity.updated_at
    const verify = (body: object) => officer.post(`${path}/identity-verification`, { seen_at, ...body })
    expect(refusal(await verify({ method: "guess" }))).toEqual([400, "field_wrong", "method"])
    expect(refusal(await verify({ method: "electronic" }))).toEqual([400, "verifier_missing", "method"])
    const verified = await verify({ method: "in_person", note: "Xem thẻ gốc" })
    expect(verified.body.seller.identity).toMatchObject({ method: "in_person", verified_at: expect.any(String) })
    expect(Object.values(await states())).toEqual(Array(4).fill("done"))

    const approved = await officer.post(`${path}/approve`)
    expect([approved.status, approved.body.seller.status]).toEqual([200, "approved"])
    expect(approved.body.seller.checklist.answer_by).toBeNull()
    expect((await nhai.get("/seller/me")).body.sellers[0].status).toBe("approved")
    const news = await sql(app, `select "to" from notification where template = 'stall-approved' and channel = 'feed'`)
    expect(news).toEqual([{ to: nhai.id }])
  })

  it("say why when something is missing, and cannot approve what is wrong", async () => {
    const bare = await officer.post(`${path}/approve`, { reason: "ngắn" })
    expect(refusal(bare)).toEqual([400, "reason_required", "reason"])
    expect(bare.body.items).toBe("identity_verified,product_with_photo")
    const account = { ...OPENING.bank_account, holder_name: "NGUYEN VAN BA" }
    await nhai.at(stallId).post("/seller/stall/bank-account", account)
    const wrong = await officer.post(`${path}/approve`, { reason: REASON })
    expect(refusal(wrong)).toEqual([400, "checklist_wrong", null])
    expect(wrong.body.items).toBe("account_holder_matches")
    expect((await officer.get(path)).body.seller.status).toBe("pending")
    await nhai.at(stallId).post("/seller/stall/bank-account", OPENING.bank_account)
    const both = await Promise.all([1, 2].map(() => officer.post(`${path}/approve`, { reason: REASON })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const { state_changes } = (await officer.get(path)).body.seller
    expect(state_changes).toMatchObject([{ from: "pending", to: "approved", reason: REASON }])
  })

  it("suspend, restore and close with a reason, and not otherwise", async () => {
    await officer.post(`${path}/approve`, { reason: REASON })
    for (const [move, status] of [
      ["suspend", "suspended"],
      ["restore", "approved"],
      ["close", "closed"],
    ] as const) {
      expect(refusal(await officer.post(`${path}/${move}`, {}))).toEqual([400, "reason_required", "reason"])
      const long = await officer.post(`${path}/${move}`, { reason: "x".repeat(2000) })
      expect(refusal(long)).toEqual([400, "text_too_long", "reason"])
      expect((await officer.post(`${path}/${move}`, { reason: REASON })).body.seller.status).toBe(status)
    }
    expect(refusal(await officer.post(`${path}/restore`, { reason: REASON }))).toEqual([
      409,
      "seller_state_wrong",
      null,
    ])
  })

  it("see and touch only their own commune's stalls, with the duty", async () => {
    const { token } = await createStaff(app.container(), "khac@example.com", { level: "commune", code: "10279" })
    const foreign = new Caller(app.origin(), token)
    const provincial = await createStaff(app.container(), "tinh@example.com", { level: "province", code: "01" })
    const idle = await createStaff(app.container(), "bay@example.com", {
      level: "commune",
      code: HONG_VAN,
      duties: ["curate"],
    })
    expect((await foreign.get("/admin/sellers")).body.count).toBe(0)
    expect((await officer.get("/admin/sellers?status=pending")).body.sellers).toMatchObject([{ id: stallId }])
    for (const action of ["approve", "suspend", "restore", "close", "identity-verification"]) {
      const body = { reason: REASON, method: "in_person", seen_at: new Date().toISOString() }
      expect(refusal(await foreign.post(`${path}/${action}`, body)), action).toEqual([404, "seller_not_found", null])
      const other = await new Caller(app.origin(), idle.token).post(`${path}/${action}`, body)
      expect(refusal(other), action).toEqual([403, "duty_missing", null])
    }
    expect(refusal(await foreign.get(path))).toEqual([404, "seller_not_found", null])
    expect(refusal(await officer.get("/admin/sellers/%00"))).toEqual([404, "seller_not_found", null])
    expect(refusal(await new Caller(app.origin(), provincial.token).get(path))).toEqual([403, "sums_only", null])
    expect((await officer.get(path)).body.seller.status).toBe("pending")
  })
})
