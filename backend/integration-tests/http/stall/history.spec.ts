import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN } from "../../support/market"
import { newestCode, watchMessages } from "../../support/messages"
import { Caller, createStaff } from "../../support/people"
import { Phone } from "../../support/phone"
import { createMaker, OPENING, openStall, refusal, sql } from "../../support/stall"

const REASON = "Đã đến tận nơi xem hàng"
const NHAI = "+84912345678"

interface Entry {
  action: string
  who: { kind: string; name: string | null }
  before: unknown
  after: unknown
}

function day(fromNow: number): string {
  return new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10)
}

describeApp("a stall's history", (app) => {
  let officer: Caller
  let nhai: Awaited<ReturnType<typeof createMaker>>
  let son: Awaited<ReturnType<typeof createMaker>>
  let stallId: string
  let otherId: string
  let desk: Caller

  beforeAll(async () => {
    await createMarket(app.container())
    const { token } = await createStaff(app.container(), "xa@example.com", { level: "commune", code: HONG_VAN })
    officer = new Caller(app.origin(), token)
    nhai = await createMaker(app, "0912 345 678")
    son = await createMaker(app, "0987 654 321")
    stallId = await openStall(nhai)
    otherId = await openStall(nhai, { idempotency_key: "khoa-2", name: "Gian thứ hai" })
    desk = nhai.at(stallId)
  })

  const historyOf = async (who: Caller): Promise<Entry[]> => (await who.get("/seller/history")).body.entries
  const actions = async (who: Caller) => (await historyOf(who)).map(({ action }) => action).reverse()
  const invite = async (role = "staff") => {
    // One number is not asked twice within half a minute.
    await sql(app, "update code_request set requested_at = requested_at - interval '1 minute'")
    const { body } = await desk.post("/seller/members", { phone: "0987654321", role, name: "Kiều Văn Sơn" })
    return body.invitation.id as string
  }

  it("says who asked whom, and what became of it", async () => {
    await desk.send("delete", `/seller/members/${await invite()}`)
    await son.post(`/seller/invitations/${await invite()}/decline`)
    await son.post(`/seller/invitations/${await invite("owner")}/accept`)
    await desk.send("delete", `/seller/members/${son.id}`)
    const owner = { kind: "seller_member", name: "Người 0912 345 678" }
    const asked = { name: "Kiều Văn Sơn", role: "staff", phone: "…321" }
    expect((await historyOf(desk)).reverse()).toMatchObject([
      { action: "member_invited", who: owner, before: null, after: asked },
      { action: "invitation_withdrawn", who: owner, before: asked, after: null },
      { action: "member_invited" },
      { action: "invitation_declined", who: { name: "Người 0987 654 321" }, before: asked },
      { action: "member_invited", after: { ...asked, role: "owner" } },
      { action: "member_joined", after: { role: "owner" } },
      { action: "member_removed", who: owner, before: { role: "owner", name: "Người 0987 654 321" } },
    ])
    expect(await historyOf(nhai.at(otherId))).toEqual([])
  })

  it("says what staff did, and that the owner closed it", async () => {
    const path = `/admin/sellers/${stallId}`
    const { updated_at } = (await officer.get(path)).body.seller.identity
    await officer.post(`${path}/identity-verification`, { method: "document", seen_at: updated_at })
    for (const move of ["approve", "suspend", "restore"]) {
      await officer.post(`${path}/${move}`, { reason: REASON })
    }
    await desk.post("/seller/stall/close", {})
    const staff = { kind: "user", name: null }
    expect((await historyOf(desk)).reverse()).toMatchObject([
      { action: "identity_verified", who: staff, after: { method: "document" } },
      {
        action: "stall_approved",
        who: staff,
        before: { status: "pending" },
        after: { status: "approved", reason: REASON },
      },
      { action: "stall_suspended", who: staff, before: { status: "approved" }, after: { status: "suspended" } },
      { action: "stall_restored", who: staff, before: { status: "suspended" }, after: { status: "approved" } },
      { action: "stall_closed", who: { kind: "seller_member" }, after: { status: "closed", reason: null } },
    ])
  })

  it("shows the papers that changed, masked", async () => {
    await desk.post("/seller/stall/identity", OPENING.identity)
    await desk.post("/seller/stall/bank-account", { ...OPENING.bank_account, account_number: "1111112222" })
    expect(await historyOf(desk)).toMatchObject([
      {
        action: "bank_account_changed",
        before: { account_number: "•••••••••3456" },
        after: { account_number: "••••••2222" },
      },
      { action: "identity_changed", before: { verified: false }, after: { verified: false, number: "•••••••••345" } },
    ])
  })

  it("keeps the holiday of the stall that the request names, and of no other", async () => {
    const [from, until, later] = [day(1), day(3), day(5)]
    expect(refusal(await nhai.post("/seller/stall/holiday", { from, until }))).toEqual([
      400,
      "stall_required",
      "x-seller-id",
    ])
    for (const id of [stallId, otherId]) {
      expect((await nhai.at(id).post("/seller/stall/holiday", { from, until })).status).toBe(200)
    }
    expect(refusal(await nhai.send("delete", "/seller/stall/holiday"))).toEqual([400, "stall_required", "x-seller-id"])
    await desk.post("/seller/stall/holiday", { from, until: later })
    await desk.send("delete", "/seller/stall/holiday")
    expect((await desk.get("/seller/stall")).body.stall.holiday).toBeNull()
    expect((await nhai.at(otherId).get("/seller/stall")).body.stall.holiday).toEqual({ from, until })
    expect((await historyOf(desk)).reverse()).toMatchObject([
      { action: "holiday_set", before: null, after: { from, until } },
      { action: "holiday_set", before: { from, until }, after: { from, until: later } },
      { action: "holiday_ended", before: { from, until: later }, after: null },
    ])
    expect(await actions(nhai.at(otherId))).toEqual(["holiday_set"])
    expect((await nhai.at(otherId).post("/seller/stall/close", {})).body.stall.id).toBe(otherId)
    expect((await desk.get("/seller/stall")).body.stall.status).toBe("pending")
  })

  it("tells of a new number and of a phone that was put out the person alone, at each of their stalls", async () => {
    await son.post(`/seller/invitations/${await invite()}/accept`)
    const messages = watchMessages(app)
    const phone = new Phone(app, messages)
    await phone.signIn(NHAI, "Máy của Sơn")
    const { body } = await phone.with((await renewed(phone)).token).send("get", "/seller/devices")
    const old = body.devices.find(({ is_this }: { is_this: boolean }) => !is_this)
    const signedIn = phone.with((await renewed(phone)).token)
    await signedIn.send("delete", `/seller/devices/${old.id}`)
    await signedIn.send("post", "/seller/phone/codes", { phone: "0912345670" })
    await signedIn.send("post", "/seller/phone", { phone: "0912345670", code: newestCode(messages, "+84912345670") })
    for (const id of [stallId, otherId]) {
      expect((await historyOf(nhai.at(id))).slice(0, 2)).toMatchObject([
        { action: "phone_changed", before: { phone: "…678" }, after: { phone: "…670" } },
        { action: "device_forgotten", before: { name: "Máy của Sơn" }, after: null },
      ])
    }
    expect(await actions(son.at(stallId))).toEqual(["member_invited", "member_joined"])
  })

  /** Signs in once more, after the pause between two codes. */
  async function renewed(phone: Phone) {
    await sql(app, "update code_request set requested_at = requested_at - interval '1 minute'")
    return phone.signIn(NHAI, "Máy của Nhài")
  }
})
