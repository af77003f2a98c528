import { leaveTeamWorkflow } from "@cho-lang/sellers/workflows"
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { type SentMessage, watchMessages } from "../../support/messages"
import { Caller, createPerson, createStaff } from "../../support/people"
import { sql } from "../../support/stall"
import { consent, createTeam, type Helper, joinTeam } from "../../support/team"

const OWNER_PHONE = "+84912345678"
const REASON = "Hộ báo người giúp tự ý sửa gian"

describeApp("the end of a grant", (app) => {
  let market: Market
  let owner: Caller & { id: string }
  let helper: Helper
  let teamId: string
  let grantId: string
  let staff: Record<"commune" | "elsewhere" | "province" | "money" | "site", Caller>
  let messages: SentMessage[]

  beforeAll(async () => {
    const container = app.container()
    market = await createMarket(container)
    const { id, token } = await createPerson(container, OWNER_PHONE, [{ seller_id: market.seller.id, role: "owner" }])
    owner = Object.assign(new Caller(app.origin(), token), { id })
    teamId = await createTeam(container)
    helper = await joinTeam(app, teamId, "0912000002")
    const officer = async (email: string, wish: Parameters<typeof createStaff>[2]) =>
      new Caller(app.origin(), (await createStaff(container, email, wish)).token)
    staff = {
      commune: await officer("xa@example.com", { level: "commune", code: HONG_VAN }),
      elsewhere: await officer("khac@example.com", { level: "commune", code: "00004" }),
      province: await officer("tinh@example.com", { level: "province", code: "01" }),
      money: await officer("tien@example.com", { level: "commune", code: HONG_VAN, duties: ["money"] }),
      site: await officer("site@example.com", { level: "site" }),
    }
  })
  beforeEach(async () => {
    messages = watchMessages(app)
    grantId = (await consent(helper, messages, OWNER_PHONE, { seller_id: market.seller.id })).grantId
  })
  afterEach(() => vi.restoreAllMocks())

  const end = (who: Caller, reason: unknown = REASON, id = grantId) =>
    who.send("delete", `/admin/assist-grants/${id}`, { reason })
  const edit = () => helper.caller.at(market.seller.id).post("/seller/stall", { story: "Mới" })
  const live = async (who: Caller, query = "") => (await who.get(`/admin/assist-grants${query}`)).body.assist_grants
  const revocations = async () =>
    (await owner.get("/seller/history")).body.entries.filter(
      ({ action }: { action: string }) => action === "grant_revoked",
    )
  const told = async () =>
    (
      await sql<{ receiver_id: string; data: object }>(
        app,
        "select receiver_id, data from notification where template = 'grant-ended' order by receiver_id",
      )
    ).map(({ receiver_id, data }) => [receiver_id, data])

  /** The token of a device that came in by a code of the helper's. */
  async function handedDevice(): Promise<Caller> {
    const made = await helper.caller.post("/seller/handover-codes", { seller_id: market.seller.id })
    const nobody = new Caller(app.origin(), null)
    const used = await nobody.post("/phone-login/sessions/by-handover", { handover_code: made.body.handover_code })
    return new Caller(app.origin(), used.body.token)
  }

  it("may come from an officer of the commune with the duty, with a reason, and both sides hear it", async () => {
    expect(await live(staff.commune, `?seller_id=${market.seller.id}`)).toMatchObject([
      { id: grantId, seller: { id: market.seller.id }, helper: { id: helper.id }, consent: { kind: "code" } },
    ])
    expect(await live(staff.commune, "?seller_id=sel_other")).toEqual([])
    expect(await live(staff.elsewhere)).toEqual([])
    for (const [who, status, code] of [
      [staff.elsewhere, 404, "grant_not_found"],
      [staff.province, 403, "sums_only"],
      [staff.money, 403, "duty_missing"],
    ] as const) {
      const refused = await end(who)
      expect([refused.status, refused.body.code]).toEqual([status, code])
    }
    for (const reason of [null, "", "không", 7]) {
      expect((await end(staff.commune, reason)).status).toBe(400)
    }
    expect((await end(staff.commune, REASON, "grant_none")).body.code).toBe("grant_not_found")
    expect((await edit()).status).toBe(200)

    expect((await end(staff.commune)).status).toBe(204)
    expect((await edit()).body.code).toBe("grant_ended")
    expect(await live(staff.commune)).toEqual([])
    expect(await revocations()).toMatchObject([{ who: { kind: "user" }, after: { by: "staff", reason: REASON } }])
    const fact = { seller_id: market.seller.id, by_id: helper.id, ended_by: "staff", reason: REASON }
    expect(await told()).toEqual([owner.id, helper.id].sort().map((id) => [id, fact]))
  })

  it("is written down and told once, whoever ends it again and at the same moment", async () => {
    const path = `/seller/grants/${grantId}`
    const answers = await Promise.all([
      end(staff.site),
      end(staff.commune),
      owner.send("delete", path),
      helper.caller.send("delete", path),
    ])
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204])
    expect((await owner.send("delete", path)).status).toBe(204)
    expect(await revocations()).toHaveLength(1)
    expect(await told()).toHaveLength(2)
  })

  it("is the end of the devices that the helper let in, and of codes not used yet", async () => {
    const device = await handedDevice()
    expect((await device.get("/seller/me")).status).toBe(200)
    const { handover_code } = (await helper.caller.post("/seller/handover-codes", { seller_id: market.seller.id })).body
    expect((await owner.send("delete", `/seller/grants/${grantId}`)).status).toBe(204)
    expect((await device.get("/seller/me")).body.code).toBe("seller_member_unknown")
    const nobody = new Caller(app.origin(), null)
    const late = await nobody.post("/phone-login/sessions/by-handover", { handover_code })
    expect(late.body.code).toBe("handover_code_wrong")
  })

  it("that runs out is the end of those devices too", async () => {
    const device = await handedDevice()
    await sql(app, "update assist_grant set starts_at = now() - interval '1 hour', expires_at = now()")
    expect((await device.get("/seller/me")).status).toBe(401)
  })

  it("comes with leaving the team, for the devices too, and the household hears it", async () => {
    const device = await handedDevice()
    await leaveTeamWorkflow(app.container()).run({
      input: { team_id: teamId, place_id: helper.placeId, by: "user_test" },
    })
    expect((await device.get("/seller/me")).status).toBe(401)
    expect((await told()).map(([receiver]) => receiver)).toEqual([owner.id, helper.id].sort())
    expect(await revocations()).toMatchObject([{ who: { kind: "user" }, after: { by: "staff" } }])
    const { audit_entries } = (await staff.commune.get(`/admin/audit-entries?seller_id=${market.seller.id}`)).body
    expect(audit_entries[0]).toMatchObject({ action: "grant_revoked", grant_id: grantId })
  })
})
