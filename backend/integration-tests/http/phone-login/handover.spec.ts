import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { watchMessages } from "../../support/messages"
import { Caller, createPerson, createStaff } from "../../support/people"
import { Phone } from "../../support/phone"

const OWNER = "+84912345678"
const DAY = 24 * 60 * 60 * 1000

interface Assistance {
  createDigitalTeams(team: object): Promise<{ id: string }>
  createDigitalTeamMembers(member: object): Promise<{ id: string }>
  createAssistGrants(grant: object): Promise<{ id: string }>
  createHouseholdAssignments(assignment: object): Promise<{ id: string }>
}

describeApp("a code handed over", (app) => {
  let market: Market
  let owner: { id: string; token: string }
  let helper: { id: string; token: string }
  let leader: { id: string; token: string }
  let staff: Record<"site" | "commune" | "elsewhere" | "province" | "otherDuty", Caller>
  let grantId: string
  let phone: Phone

  beforeAll(async () => {
    const container = app.container()
    market = await createMarket(container)
    owner = await createPerson(container, OWNER, [{ seller_id: market.seller.id, role: "owner" }])
    helper = await createPerson(container, "+84968123456")
    leader = await createPerson(container, "+84968123457")
    const assistance = container.resolve<Assistance>("assistance")
    const team = await assistance.createDigitalTeams({
      name: "Tổ Hạ Thái",
      village_id: market.villageId,
      commune_code: HONG_VAN,
    })
    await assistance.createDigitalTeamMembers({ member_id: helper.id, team_id: team.id, role: "member" })
    await assistance.createDigitalTeamMembers({ member_id: leader.id, team_id: team.id, role: "leader" })
    const grant = await assistance.createAssistGrants({
      seller_id: market.seller.id,
      helper_id: helper.id,
      team_id: team.id,
      capabilities: ["edit_stall"],
      starts_at: new Date(Date.now() - DAY),
      expires_at: new Date(Date.now() + DAY),
      consent_kind: "code",
      consent_request_id: "consent_test",
      consented_at: new Date(),
    })
    grantId = grant.id
    await assistance.createHouseholdAssignments({ seller_id: market.seller.id, team_id: team.id, member_id: helper.id })
    const officer = async (email: string, wish: Parameters<typeof createStaff>[2]) =>
      new Caller(app.origin(), (await createStaff(container, email, wish)).token)
    staff = {
      site: await officer("site@example.com", { level: "site" }),
      commune: await officer("hv@example.com", { level: "commune", code: HONG_VAN }),
      elsewhere: await officer("tx@example.com", { level: "commune", code: "10003" }),
      province: await officer("hn@example.com", { level: "province", code: "01" }),
      otherDuty: await officer("tien@example.com", { level: "commune", code: HONG_VAN, duties: ["money"] }),
    }
  })
  beforeEach(() => {
    phone = new Phone(app, watchMessages(app))
  })
  afterEach(() => vi.restoreAllMocks())

  const sql = (text: string, values: unknown[] = []) =>
    app
      .container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(text, values as never)
  const make = (by: { token: string } = helper, seller_id: unknown = market.seller.id) =>
    phone.with(by.token).send("post", "/seller/handover-codes", { seller_id })
  const use = (handover_code: unknown, device_name?: unknown) =>
    phone.send("post", "/phone-login/sessions/by-handover", { handover_code, device_name })

  it("lets the owner in once, is written down twice, and the owner hears of it", async () => {
    const made = await make()
    expect(made.status).toBe(200)
    const { handover_code, path, expires_at } = made.body
    expect(handover_code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
    expect(path).toBe(`/ban-hang/ma/${handover_code}`)
    expect(Math.abs(new Date(expires_at).getTime() - Date.now() - 10 * 60_000)).toBeLessThan(10_000)
    const stored = await sql("select row_to_json(t)::text as row from handover_code t")
    expect(stored.rows[0].row).not.toContain(handover_code)

    const typed = `${handover_code.slice(0, 4).toLowerCase()}-${handover_code.slice(4)} `
    const used = await use(typed, "Máy mới")
    expect(used.status).toBe(200)
    expect(Object.keys(used.body).sort()).toEqual(["device_token", "token"])
    const me = await phone.with(used.body.token).send("get", "/seller/me")
    expect(me.body.seller_member.id).toBe(owner.id)
    // The helper could have used it: what only the owner may do needs the owner's own phone.
    for (const path of [
      "/seller/phone/codes",
      "/seller/stall/bank-account",
      "/seller/stall/close",
      "/seller/members",
    ]) {
      const { status, body } = await phone.with(used.body.token).send("post", path, { phone: "0912345679" })
      expect([status, body.code], path).toEqual([403, "own_sign_in_required"])
    }
    const { rows } = await sql(
      "select actor_kind, actor_id, seller_id, grant_id, action, after from audit_entry where entity = 'handover_code' order by id",
    )
    expect(rows).toMatchObject([
      {
        actor_kind: "helper",
        actor_id: helper.id,
        seller_id: market.seller.id,
        grant_id: grantId,
        action: "handover_code_made",
      },
      {
        actor_kind: "seller_member",
        actor_id: owner.id,
        seller_id: market.seller.id,
        action: "handover_code_used",
        after: { made_by_kind: "seller_member", made_by: helper.id, device_name: "Máy mới" },
      },
    ])
    expect(JSON.stringify(rows)).not.toContain(handover_code)
    const feed = await sql("select receiver_id, template, data from notification where channel = 'feed'")
    expect(feed.rows).toEqual([
      {
        receiver_id: owner.id,
        template: "handover-used",
        data: { seller_id: market.seller.id, device_name: "Máy mới" },
      },
    ])
    expect(phone.messages.map(({ to, template }) => [to, template])).toEqual([[OWNER, "handover-used"]])

    const again = await use(handover_code)
    expect([again.status, again.body.code, again.body.field]).toEqual([400, "handover_code_wrong", "handover_code"])
  })

  it("lets one of several phones in", async () => {
    const { handover_code } = (await make()).body
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        phone.at(`198.51.100.${index}`).send("post", "/phone-login/sessions/by-handover", { handover_code }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400, 400])
    expect((await sql("select id from device")).rows).toHaveLength(1)
  })

  it("answers used, old, replaced and unknown alike", async () => {
    const used = (await make()).body.handover_code
    await use(used)
    const replaced = (await make()).body.handover_code
    const old = (await make()).body.handover_code
    await sql("update handover_code set expires_at = now() where used_at is null and expires_at > now()")
    const answers = [
      await use(used),
      await use(replaced),
      await use(old),
      await use("00000000"),
      await use("🐉".repeat(8)),
    ]
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(400)
  })

  it("may be guessed ten times an hour from one address", async () => {
    const { handover_code } = (await make()).body
    const answers = await Promise.all(Array.from({ length: 30 }, () => use("00000000")))
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(10)
    expect(answers.filter(({ status, body }) => status === 429 && body.code === "handover_tries_used")).toHaveLength(20)
    const blocked = await use(handover_code)
    expect([blocked.status, blocked.body.code]).toEqual([429, "handover_tries_used"])
    expect(blocked.body.retry_after_seconds).toBeGreaterThan(3500)
    const elsewhere = await phone
      .at("198.51.100.9")
      .send("post", "/phone-login/sessions/by-handover", { handover_code })
    expect(elsewhere.status).toBe(200)
  })

  it("is for who helps this household: a live grant, and no task of a team alone", async () => {
    const other = await market.addSeller("khac")
    const stranger = await createPerson(app.container(), "+84968123458")
    const refusals = [
      await make(stranger),
      await make(owner),
      await make(helper, other.id),
      await make(leader),
      await make(leader, other.id),
      await make(helper, "sel_none"),
    ]
    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual(Array(6).fill([403, "handover_not_yours"]))
    await sql("update assist_grant set expires_at = now()")
    expect((await make()).status).toBe(403)
    await sql("update assist_grant set expires_at = now() + interval '1 day', revoked_at = now()")
    expect((await make()).status).toBe(403)
    await sql("update assist_grant set revoked_at = null")
    expect((await make()).status).toBe(200)
    await sql("update digital_team_member set deleted_at = now()")
    expect([(await make()).status, (await make(leader)).status]).toEqual([403, 403])
  })

  it("comes from staff of the place with the duty, and from no other", async () => {
    const path = "/admin/handover-codes"
    const body = { seller_id: market.seller.id }
    for (const officer of [staff.site, staff.commune]) {
      const made = await officer.post(path, body)
      expect(made.status).toBe(200)
      const used = await use(made.body.handover_code)
      expect(used.status).toBe(200)
      // Whoever staff let in is the owner of that stall, and may tell a new number where there is no other.
      const told = await phone.with(used.body.token).send("post", "/seller/phone/codes", { phone: "123" })
      expect(told.body.code).toBe("phone_invalid")
    }
    for (const officer of [staff.elsewhere, staff.province]) {
      const refused = await officer.post(path, body)
      expect([refused.status, refused.body.code]).toEqual([404, "seller_not_found"])
    }
    expect((await staff.otherDuty.post(path, body)).status).toBe(403)
    expect((await new Caller(app.origin(), owner.token).post(path, body)).status).toBe(401)
    const { rows } = await sql("select actor_kind from audit_entry where action = 'handover_code_made'")
    expect(rows).toEqual([{ actor_kind: "user" }, { actor_kind: "user" }])
  })

  it("needs an owner", async () => {
    const { id } = await market.addSeller("khong-chu")
    const refused = await staff.site.post("/admin/handover-codes", { seller_id: id })
    expect([refused.status, refused.body.code]).toEqual([409, "owner_missing"])
  })

  it.each([
    ["2,000 characters", "1".repeat(2000), "text_too_long"],
    ["a control character", "7ZK4\u0000M2QD", "text_control_characters"],
    ["nothing", undefined, "text_required"],
    ["an object", { $gt: "" }, "field_wrong"],
  ])("is not %s, nor is a stall", async (_, value, code) => {
    const used = await use(value)
    expect([used.status, used.body.code, used.body.field]).toEqual([400, code, "handover_code"])
    const made = await phone.with(helper.token).send("post", "/seller/handover-codes", { seller_id: value })
    expect([made.status, made.body.code, made.body.field]).toEqual([400, code, "seller_id"])
    if (value !== undefined) {
      const named = await use("00000000", value)
      expect([named.status, named.body.code, named.body.field]).toEqual([400, code, "device_name"])
    }
  })
})
