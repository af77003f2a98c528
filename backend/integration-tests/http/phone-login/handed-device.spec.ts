import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { newestCode, type SentMessage, watchMessages } from "../../support/messages"
import { Caller, createPerson, createStaff } from "../../support/people"
import { OPENING, sql } from "../../support/stall"
import { consent, createTeam, type Helper, joinTeam, wishFor } from "../../support/team"

const OWNER_PHONE = "+84912345678"
const NEW_PHONE = "+84987654321"

describeApp("a device that somebody let in", (app) => {
  let market: Market
  let other: { id: string }
  let ownerId: string
  let helper: Helper
  let officer: Caller
  let officerId: string
  let site: Caller
  let messages: SentMessage[]

  beforeAll(async () => {
    const container = app.container()
    market = await createMarket(container)
    other = await market.addSeller("gian-thu-hai")
    const memberships = [market.seller, other].map(({ id }) => ({ seller_id: id, role: "owner" as const }))
    ownerId = (await createPerson(container, OWNER_PHONE, memberships)).id
    helper = await joinTeam(app, await createTeam(container), "0912000002")
    const staff = async (email: string, wish: Parameters<typeof createStaff>[2]) =>
      new Caller(app.origin(), (await createStaff(container, email, wish)).token)
    const scope = { level: "commune" as const, code: HONG_VAN }
    const { id, token } = await createStaff(container, "xa@example.com", scope)
    officerId = id
    officer = new Caller(app.origin(), token)
    site = await staff("site@example.com", { level: "site" })
  })
  beforeEach(() => {
    messages = watchMessages(app)
  })
  afterEach(() => vi.restoreAllMocks())

  const nobody = () => new Caller(app.origin(), null)
  const make = (by: Caller, body: object = { seller_id: market.seller.id }) =>
    by.post(by === helper.caller ? "/seller/handover-codes" : "/admin/handover-codes", body)

  async function letIn(by: Caller): Promise<Caller> {
    const { handover_code } = (await make(by)).body
    const used = await nobody().post("/phone-login/sessions/by-handover", { handover_code })
    return new Caller(app.origin(), used.body.token)
  }

  async function answersOf(device: Caller, asked: [string, string][]) {
    const answers: (string | number)[] = []
    for (const [method, path] of asked) {
      const { status, body } = await device.send(method, path, method === "get" ? undefined : {})
      answers.push(body.code ?? status)
    }
    return answers
  }

  const PERSONAL: [string, string][] = [
    ["get", "/seller/stall-draft"],
    ["post", "/seller/stalls"],
    ["get", "/seller/helped"],
    ["get", "/seller/team"],
    ["post", "/seller/team/assignments"],
    ["post", "/seller/consent-requests"],
    ["post", "/seller/handover-codes"],
    ["post", "/seller/invitations/x/accept"],
  ]

  it("by a helper sees the one stall, and reads", async () => {
    await consent(helper, messages, OWNER_PHONE, { seller_id: market.seller.id })
    // As if half a minute had passed: the number gets its next code.
    await sql(app, "delete from code_request")
    const second = await consent(helper, messages, OWNER_PHONE, { seller_id: other.id })
    const device = await letIn(helper.caller)
    const me = (await device.get("/seller/me")).body
    expect([me.seller_member.id, me.sellers.map(({ id }: { id: string }) => id)]).toEqual([ownerId, [market.seller.id]])
    expect(me.handed).toEqual({ by: "helper", until: expect.stringMatching(/^2.*Z$/), is_only_stall: false })
    expect((await device.get("/seller/stall")).body.stall.id).toBe(market.seller.id)
    for (const path of ["/seller/stall", "/seller/grants", "/seller/history"]) {
      expect((await device.at(other.id).get(path)).body.code, path).toBe("stall_not_yours")
    }
    expect((await device.send("delete", `/seller/grants/${second.grantId}`)).body.code).toBe("grant_not_found")
    const closed = [...PERSONAL, ["post", "/seller/stall"], ["post", "/seller/phone"], ["post", "/seller/me"]]
    expect(await answersOf(device, closed as [string, string][])).toEqual(
      Array(closed.length).fill("own_sign_in_required"),
    )
    const [row] = await sql(app, "select handed_for, handed_by_kind, handed_by_id, expires_at from device")
    expect(row).toMatchObject({
      handed_for: market.seller.id,
      handed_by_kind: "seller_member",
      handed_by_id: helper.id,
    })
  })

  it("by an officer of a commune works at the one stall, and reaches no other by a new number", async () => {
    const device = await letIn(officer)
    expect((await device.post("/seller/stall", { story: "Mới" })).status).toBe(200)
    expect((await device.at(other.id).post("/seller/stall", { story: "Mới" })).body.code).toBe("stall_not_yours")
    expect(await answersOf(device, PERSONAL)).toEqual(Array(PERSONAL.length).fill("own_sign_in_required"))
    for (const path of ["/seller/phone/codes", "/seller/phone"]) {
      expect((await device.post(path, { phone: NEW_PHONE })).body.code, path).toBe("own_sign_in_required")
    }
    expect(messages.map(({ template }) => template)).toEqual(["handover-used"])
    const [row] = await sql<{ hours: number }>(
      app,
      "select round(extract(epoch from expires_at - now()) / 3600)::int as hours from device",
    )
    expect(row?.hours).toBe(24)
  })

  it("by an officer takes a new number where the stall is the person's only one", async () => {
    await sql(app, "delete from seller_membership where seller_id = ?", [other.id])
    const device = await letIn(officer)
    await device.post("/seller/phone/codes", { phone: NEW_PHONE })
    const changed = await device.post("/seller/phone", { phone: NEW_PHONE, code: newestCode(messages, NEW_PHONE) })
    expect([changed.status, changed.body]).toEqual([200, { phone: NEW_PHONE }])
  })

  it("puts out itself and no other, so that the owner keeps the button that ends the help", async () => {
    await consent(helper, messages, OWNER_PHONE, { seller_id: market.seller.id })
    for (const by of [helper.caller, officer]) {
      const [first, second] = [await letIn(by), await letIn(by)]
      const devices: { id: string; is_this: boolean }[] = (await first.get("/seller/devices")).body.devices
      for (const { id } of devices.filter(({ is_this }) => !is_this)) {
        const refused = await first.send("delete", `/seller/devices/${id}`)
        expect([refused.status, refused.body.code]).toEqual([403, "own_sign_in_required"])
      }
      const own = devices.find(({ is_this }) => is_this)
      expect((await first.send("delete", `/seller/devices/${own?.id}`)).status).toBe(200)
      expect((await first.get("/seller/me")).status).toBe(401)
      expect((await second.get("/seller/me")).status).toBe(200)
    }
  })

  it("by an officer neither agrees to help nor invites, and the book says who let it in", async () => {
    const asked = await helper.caller.post("/seller/consent-requests", wishFor({ seller_id: market.seller.id }))
    const device = await letIn(officer)
    const invitation = { phone: NEW_PHONE, name: "Người lạ", role: "owner" }
    for (const [path, body] of [
      [`/seller/consent-requests/${asked.body.consent_request.id}/accept`, {}],
      ["/seller/members", invitation],
    ] as const) {
      const refused = await device.post(path, body)
      expect([refused.status, refused.body.code], path).toEqual([403, "own_sign_in_required"])
    }
    await device.post("/seller/stall/bank-account", OPENING.bank_account)
    const lines = await sql<{ actor_id: string; after: { handed_by?: string; bank_bin: string } }>(
      app,
      "select actor_id, after from audit_entry where action = 'bank_account_changed'",
    )
    expect(lines).toMatchObject([{ actor_id: ownerId, after: { handed_by: officerId, bank_bin: "970405" } }])
  })

  it("by an officer leaves the person alone who has other stalls, or none any more", async () => {
    const device = await letIn(officer)
    expect((await device.post("/seller/me", { name: "Tên Mới" })).body.code).toBe("own_sign_in_required")
    const [own] = (await device.get("/seller/devices")).body.devices
    await sql(
      app,
      `insert into audit_entry (id, actor_kind, actor_id, action, entity, entity_id)
       values ('audit_1', 'seller_member', ?, 'device_forgotten', 'device', ?)`,
      [ownerId, own.id],
    )
    const told = (await device.get("/seller/history")).body.entries.map(({ action }: { action: string }) => action)
    expect(told).not.toContain("device_forgotten")
    await sql(app, "delete from seller_membership")
    expect((await device.post("/seller/phone/codes", { phone: NEW_PHONE })).body.code).toBe("own_sign_in_required")
  })

  it("by whole-site staff is as any other", async () => {
    const device = await letIn(site)
    expect((await device.get("/seller/me")).body.handed).toBeNull()
    expect((await device.get("/seller/me")).body.sellers).toHaveLength(2)
    expect((await device.at(other.id).get("/seller/stall")).status).toBe(200)
    expect((await device.post("/seller/phone/codes", { phone: "1" })).body.code).toBe("phone_invalid")
    expect(await sql(app, "select handed_for from device")).toEqual([{ handed_for: null }])
  })

  it("is for one owner of several, whom its maker names", async () => {
    const second = await createPerson(app.container(), "+84912345679", [{ seller_id: market.seller.id, role: "owner" }])
    const worker = await createPerson(app.container(), "+84912345670", [{ seller_id: market.seller.id, role: "staff" }])
    await consent(helper, messages, OWNER_PHONE, { seller_id: market.seller.id })
    for (const by of [officer, helper.caller]) {
      const unclear = await make(by)
      expect([unclear.status, unclear.body.code, unclear.body.field]).toEqual([409, "owner_ambiguous", "member_id"])
      expect(unclear.body.owners).toEqual([
        { id: ownerId, name: `Người ${OWNER_PHONE}` },
        { id: second.id, name: "Người +84912345679" },
      ])
      for (const member_id of [worker.id, helper.id, "selmem_none"]) {
        const refused = await make(by, { seller_id: market.seller.id, member_id })
        expect([refused.status, refused.body.code]).toEqual([404, "owner_not_found"])
      }
      const made = await make(by, { seller_id: market.seller.id, member_id: second.id })
      const { handover_code } = made.body
      const used = await nobody().post("/phone-login/sessions/by-handover", { handover_code })
      const me = await new Caller(app.origin(), used.body.token).get("/seller/me")
      expect(me.body.seller_member.id).toBe(second.id)
    }
    expect((await make(officer, { seller_id: market.seller.id, member_id: { $ne: "" } })).body.code).toBe("field_wrong")
  })
})
