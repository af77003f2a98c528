import type { SellersModuleService } from "@cho-lang/sellers/modules/sellers/service"
import { beforeAll, beforeEach, expect, it, onTestFinished, vi } from "vitest"
import { describeAppOnce } from "../../support/app"
import { createMarket, HONG_VAN } from "../../support/market"
import { Caller, createStaff } from "../../support/people"
import { createMaker, OPENING, openStall, refusal, sql } from "../../support/stall"

const REASON = "Đã đến tận nơi xem hàng"
const OTHERS_ACCOUNT = { ...OPENING.bank_account, holder_name: "NGUYEN VAN BA" }
const OTHER_IDENTITY = { number: "038060987654", birth_date: "1960-07-09", tax_code: null }

describeAppOnce("a stall's papers", (app) => {
  let officer: Caller
  let nhai: Awaited<ReturnType<typeof createMaker>>
  let stallId: string
  let desk: Caller
  let path: string

  beforeAll(async () => {
    await createMarket(app.container())
    const { token } = await createStaff(app.container(), "xa@example.com", { level: "commune", code: HONG_VAN })
    officer = new Caller(app.origin(), token)
    nhai = await createMaker(app, "0912 345 678")
  })
  beforeEach(async () => {
    stallId = await openStall(nhai)
    desk = nhai.at(stallId)
    path = `/admin/sellers/${stallId}`
  })

  const seen = async () => (await officer.get(path)).body.seller.identity
  const verify = (seen_at: unknown) =>
    officer.post(`${path}/identity-verification`, { method: "in_person", note: "Xem thẻ gốc", seen_at })

  /** Between two statements of one request: what `between` does is done by somebody else. */
  function interrupt(method: "changeState" | "verifyIdentity", between: () => Promise<unknown>): void {
    const sellers = app.container().resolve<SellersModuleService>("sellers")
    const original = sellers[method].bind(sellers) as (...args: unknown[]) => Promise<never>
    const spy = vi.spyOn(sellers, method).mockImplementation(async (...args: unknown[]) => {
      spy.mockRestore()
      await between()
      return original(...args)
    })
    onTestFinished(() => spy.mockRestore())
  }

  it("are verified as the officer saw them: an identity changed since then is none, also between two statements", async () => {
    const { updated_at } = await seen()
    expect(refusal(await verify(undefined))).toEqual([400, "field_missing", "seen_at"])
    expect(refusal(await verify("hôm qua"))).toEqual([400, "field_wrong", "seen_at"])
    await desk.post("/seller/stall/identity", OTHER_IDENTITY)
    expect(refusal(await verify(updated_at))).toEqual([409, "identity_changed", null])
    interrupt("verifyIdentity", () => desk.post("/seller/stall/identity", OPENING.identity))
    expect(refusal(await verify((await seen()).updated_at))).toEqual([409, "identity_changed", null])
    expect((await seen()).verified_at).toBeNull()

    const last = (await seen()).updated_at
    const twice = await Promise.all([verify(last), verify(last)])
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await seen()).toMatchObject({ method: "in_person", verified_at: expect.any(String) })
    await desk.post("/seller/stall/identity", OTHER_IDENTITY)
    expect(await seen()).toMatchObject({ method: null, verified_at: null })
  })

  it("cannot change under an approval: it holds for what the checklist looked at", async () => {
    const approve = () => officer.post(`${path}/approve`, { reason: REASON })
    interrupt("changeState", () => desk.post("/seller/stall/bank-account", OTHERS_ACCOUNT))
    expect(refusal(await approve())).toEqual([409, "checklist_changed", null])
    expect(refusal(await approve())).toEqual([400, "checklist_wrong", null])
    await desk.post("/seller/stall/bank-account", OPENING.bank_account)
    await verify((await seen()).updated_at)
    interrupt("changeState", () => desk.post("/seller/stall/identity", OTHER_IDENTITY))
    expect(refusal(await approve())).toEqual([409, "checklist_changed", null])
    expect((await officer.get(path)).body.seller).toMatchObject({ status: "pending", state_changes: [] })
    expect((await approve()).status).toBe(200)
  })

  it("saved for the first time by two phones at once are saved, once", async () => {
    const bare = await openStall(nhai, { idempotency_key: "khoa-2", identity: undefined, bank_account: undefined })
    for (const [route, body, table] of [
      ["/seller/stall/identity", OTHER_IDENTITY, "seller_identity"],
      ["/seller/stall/bank-account", OPENING.bank_account, "bank_account"],
    ] as const) {
      const sent = await Promise.all(Array.from({ length: 4 }, () => nhai.at(bare).post(route, body)))
      expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      expect(await sql(app, `select seller_id from ${table} where seller_id = ?`, [bare])).toHaveLength(1)
    }
  })

  it("that could not be written down are put back, but not over what somebody saved meanwhile", async () => {
    const sellers = app.container().resolve<SellersModuleService>("sellers")
    const whole = () => sql(app, "select * from bank_account where seller_id = ?", [stallId])
    const before = await whole()
    const account = { seller_id: stallId, changed_by_id: nhai.id, ...OTHERS_ACCOUNT }
    const first = await sellers.saveBankAccount(account)
    await sellers.putBack(first)
    expect(await whole()).toEqual(before)
    const second = await sellers.saveBankAccount(account)
    await desk.post("/seller/stall/bank-account", { ...OPENING.bank_account, account_number: "1111112222" })
    await sellers.putBack(second)
    expect(await whole()).toMatchObject([{ account_number: "1111112222" }])
  })

  it("wait at most three stalls to a person, also of those opened at once", async () => {
    const keys = ["a", "b", "c", "d"]
    const open = (key: string) => nhai.post("/seller/stalls", { ...OPENING, idempotency_key: key })
    const opened = await Promise.all(keys.map(open))
    expect(opened.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409])
    const refused = opened.find(({ status }) => status === 409)
    expect([refused?.body.code, refused?.body.limit]).toEqual(["stalls_too_many", 3])
    expect((await nhai.post("/seller/stalls", { ...OPENING, idempotency_key: "khoa-1" })).status).toBe(200)
    expect((await officer.post(`${path}/approve`, { reason: REASON })).status).toBe(200)
    expect((await open("e")).status).toBe(201)
    const son = await createMaker(app, "0987 654 321")
    expect((await son.post("/seller/stalls", { ...OPENING, idempotency_key: "a" })).status).toBe(201)
  })
})
