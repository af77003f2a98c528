import { clearOldCodesWorkflow, leaveTeamWorkflow } from "@cho-lang/sellers/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, type Market } from "../../support/market"
import { newestCode, type SentMessage, watchMessages } from "../../support/messages"
import { Caller, createPerson } from "../../support/people"
import { OPENING, sql } from "../../support/stall"
import { statementsOf } from "../../support/statements"
import { consent, createTeam, type Helper, joinTeam, wishFor } from "../../support/team"

const OWNER_PHONE = "+84912345678"
const { identity: _, bank_account: __, ...ANSWERS } = OPENING

describeApp("help with consent", (app) => {
  let market: Market
  let owner: Caller
  let leader: Helper
  let helper: Helper
  let stranger: Helper
  let teamId: string
  let messages: SentMessage[]

  beforeAll(async () => {
    market = await createMarket(app.container())
    const person = await createPerson(app.container(), OWNER_PHONE, [{ seller_id: market.seller.id, role: "owner" }])
    owner = new Caller(app.origin(), person.token)
    teamId = await createTeam(app.container())
    leader = await joinTeam(app, teamId, "0912000001", "leader")
    helper = await joinTeam(app, teamId, "0912000002")
    stranger = await joinTeam(app, await createTeam(app.container()), "0912000003")
  })

  beforeEach(() => {
    messages = watchMessages(app)
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  const sellerId = () => market.seller.id
  const edit = (who: Caller, story: string) => who.at(sellerId()).post("/seller/stall", { story })
  const entries = async () => (await owner.get("/seller/history")).body.entries

  it("lets a helper do what the household agreed to on its own phone, writes it down, and ends at a tap", async () => {
    expect((await edit(helper.caller, "Trước")).body.code).toBe("stall_not_yours")
    const { grantId } = await consent(helper, messages, OWNER_PHONE, { seller_id: sellerId() })
    expect((await helper.caller.get("/seller/me")).body).toMatchObject({
      helper: { team: { id: teamId, village: { handle: "ha-thai" } }, role: "member" },
      helped_sellers: [{ id: sellerId(), grant: { id: grantId, capabilities: ["edit_stall"] } }],
    })
    expect((await edit(helper.caller, "Tôi học sơn từ nhỏ.")).status).toBe(200)
    expect((await entries())[0]).toMatchObject({
      who: { kind: "helper", name: "Người giúp 0002" },
      action: "stall_changed",
      before: { story: null },
      after: { story: "Tôi học sơn từ nhỏ." },
    })
    for (const path of ["/seller/stall/bank-account", "/seller/stall/close", "/seller/stall/identity"]) {
      expect((await helper.caller.at(sellerId()).post(path)).body.code, path).toBe("owner_only")
    }
    const { grants } = (await owner.get("/seller/grants")).body
    expect(grants).toMatchObject([{ id: grantId, state: "live", consent: { kind: "code" } }])
    expect((await owner.send("delete", `/seller/grants/${grantId}`)).status).toBe(204)
    expect((await edit(helper.caller, "Sau")).body.code).toBe("grant_ended")
    expect((await owner.get("/seller/grants")).body.grants[0].state).toBe("revoked")
    expect((await entries())[0]).toMatchObject({ action: "grant_revoked", who: { kind: "seller_member" } })
  })

  it("costs the door of the desk one statement, for a helper too", async () => {
    await consent(helper, messages, OWNER_PHONE, { seller_id: sellerId() })
    const sent = await statementsOf(() => helper.caller.at(sellerId()).get("/seller/nothing"))
    expect(sent).toHaveLength(1)
    expect(sent[0]).toContain("seller_membership")
  })

  it("does not tell the household of what was refused", async () => {
    await consent(helper, messages, OWNER_PHONE, { seller_id: sellerId() })
    const before = (await entries()).length
    expect((await edit(helper.caller, "x".repeat(5000))).status).toBe(400)
    await expect.poll(async () => (await entries()).length).toBe(before)
  })

  it("opens a stall for a household that holds only its phone", async () => {
    const phone = "+84987654321"
    const opening = { phone: "0987 654 321", answers: ANSWERS }
    const { sellerId: opened } = await consent(helper, messages, phone, { opening })
    const query = app.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "seller",
      fields: ["status", "owner_name", "memberships.role", "memberships.member.phone", "opened_by_id"],
      filters: { id: opened },
    })
    expect(data[0]).toMatchObject({
      status: "pending",
      owner_name: ANSWERS.owner_name,
      memberships: [{ role: "owner", member: { phone } }],
      opened_by_id: helper.id,
    })
    const { households } = (await helper.caller.get("/seller/helped")).body
    // By the request's id the helper's phone knows which of its drafts the household agreed to.
    const given = { consent_request_id: expect.stringMatching(/./), capabilities: expect.any(Array) }
    expect(households).toMatchObject([{ seller: { id: opened }, grant: given, next: { kind: "stall_half_open" } }])
  })

  it("opens another stall for another household, whatever key the helper sends", async () => {
    const answers = { ...ANSWERS, idempotency_key: "khoa-cua-nguoi-giup" }
    const first = await consent(helper, messages, "+84987654321", { opening: { phone: "0987654321", answers } })
    const second = await consent(helper, messages, "+84987654322", { opening: { phone: "0987654322", answers } })
    expect(second.sellerId).not.toBe(first.sellerId)
  })

  it("is void when the household's number changed after the code went out", async () => {
    const asked = await helper.caller.post("/seller/consent-requests", wishFor({ seller_id: sellerId() }))
    const code = newestCode(messages, OWNER_PHONE)
    await sql(app, "update seller_member set phone = '+84912345000' where phone = ?", [OWNER_PHONE])
    const answer = await helper.caller.post(`/seller/consent-requests/${asked.body.consent_request.id}/confirm`, {
      code,
    })
    expect([answer.status, answer.body.code]).toEqual([409, "consent_phone_changed"])
    expect((await edit(helper.caller, "Nữa")).body.code).toBe("stall_not_yours")
  })

  it("keeps of a form what it asks, and that only until it is answered or over", async () => {
    const number = "001165012345"
    const answers = { ...ANSWERS, so_can_cuoc: number, story: "Kể", note: { number } }
    const opening = { phone: "0987654321", answers }
    const ask = async () => (await helper.caller.post("/seller/consent-requests", wishFor({ opening }))).body
    const { id } = (await ask()).consent_request
    const forms = () => sql<{ opening: object | null }>(app, "select opening from consent_request")
    const kept = { ...ANSWERS, story: "Kể", commune_code: null, organisation_name: null }
    expect(await forms()).toEqual([{ opening: kept }])
    const code = newestCode(messages, "+84987654321")
    expect((await helper.caller.post(`/seller/consent-requests/${id}/confirm`, { code })).status).toBe(200)
    expect(await forms()).toEqual([{ opening: null }])
    await sql(app, "delete from sent_code")
    await sql(app, "delete from code_request")
    await ask()
    await sql(app, "update consent_request set created_at = now() - interval '73 hours'")
    await clearOldCodesWorkflow(app.container()).run()
    const left = await sql(app, "select state, opening from consent_request order by state")
    expect(left).toEqual([
      { state: "expired", opening: null },
      { state: "given", opening: null },
    ])
  })

  it("may be answered by the owner at the own desk, once", async () => {
    const asked = await helper.caller.post("/seller/consent-requests", wishFor({ seller_id: sellerId() }))
    const [open] = (await owner.get("/seller/grants")).body.requests
    expect(open).toMatchObject({ id: asked.body.consent_request.id, capabilities: ["edit_stall"] })
    const answer = (what: string) => owner.post(`/seller/consent-requests/${open.id}/${what}`)
    expect((await helper.caller.at(sellerId()).post(`/seller/consent-requests/${open.id}/accept`)).status).toBe(403)
    expect((await answer("accept")).body.grant.consent).toEqual({ kind: "desk" })
    expect((await answer("decline")).body.code).toBe("consent_request_answered")
    expect((await edit(helper.caller, "Được")).status).toBe(200)
  })

  it("ends for all households when the helper leaves the team; the tasks go to the leader", async () => {
    await consent(helper, messages, OWNER_PHONE, { seller_id: sellerId() })
    await leaveTeamWorkflow(app.container()).run({
      input: { team_id: teamId, place_id: helper.placeId, by: "user_test" },
    })
    expect((await edit(helper.caller, "Nữa")).body.code).toBe("grant_ended")
    const { members } = (await leader.caller.get("/seller/team")).body
    expect(members).toMatchObject([{ member_id: leader.id, role: "leader", households: [{ id: sellerId() }] }])
    expect((await helper.caller.get("/seller/team")).body.code).toBe("not_a_helper")
  })

  it("is assigned by the leader alone, to members of the team, for stalls of the village", async () => {
    const assign = (who: Helper, seller_id: string, member_id: string) =>
      who.caller.post("/seller/team/assignments", { seller_id, member_id })
    expect((await assign(helper, sellerId(), helper.id)).body.code).toBe("leader_only")
    expect((await assign(leader, sellerId(), stranger.id)).body.code).toBe("team_member_not_found")
    expect((await assign(leader, "sel_none", helper.id)).body.code).toBe("stall_not_in_village")
    expect((await assign(leader, sellerId(), helper.id)).status).toBe(204)
    const { households } = (await helper.caller.get("/seller/helped")).body
    expect(households).toMatchObject([{ seller: { id: sellerId() }, grant: null, next: { kind: "no_product" } }])
  })

  it("refuses another's request, a used code, and a grant edited on the way", async () => {
    const asked = await helper.caller.post("/seller/consent-requests", wishFor({ seller_id: sellerId() }))
    const { id } = asked.body.consent_request
    const code = newestCode(messages, OWNER_PHONE)
    const confirm = (who: Helper, body: object) => who.caller.post(`/seller/consent-requests/${id}/confirm`, body)
    expect((await confirm(stranger, { code })).body.code).toBe("consent_request_not_found")
    expect((await confirm(helper, { code: code === "000000" ? "000001" : "000000" })).body.code).toBe("code_wrong")
    const edited = { code, capabilities: ["handle_orders"], expires_at: "2099-01-01", seller_id: "sel_other" }
    const { body } = await confirm(helper, edited)
    expect(body).toMatchObject({ seller_id: sellerId(), grant: { capabilities: ["edit_stall"] } })
    expect(new Date(body.grant.expires_at).getFullYear()).toBeLessThan(2099)
    expect((await confirm(helper, { code })).body.code).toBe("consent_request_answered")
    expect((await stranger.caller.send("delete", `/seller/grants/${body.grant.id}`)).body.code).toBe("grant_not_found")
    expect((await leader.caller.send("delete", `/seller/grants/${body.grant.id}`)).status).toBe(204)
  })

  it.each([
    [{ capabilities: ["edit_bank_account"] }, "capability_unknown", "capabilities"],
    [{ capabilities: [] }, "capabilities_missing", "capabilities"],
    [{ capabilities: "edit_stall" }, "capabilities_missing", "capabilities"],
    [{ expires_on: "2020-01-01" }, "expires_in_past", "expires_on"],
    [{ expires_on: "2036-01-01" }, "expires_too_late", "expires_on"],
    [{ expires_on: "2027-02-30" }, "date_wrong", "expires_on"],
    [{ kind: "word" }, "kind_wrong", "kind"],
    [{ seller_id: undefined }, "household_unclear", "seller_id"],
    [{ opening: { phone: "0987654321", answers: ANSWERS } }, "household_unclear", "seller_id"],
    [{ seller_id: undefined, opening: { phone: "1", answers: ANSWERS } }, "phone_invalid", "phone"],
    [{ seller_id: undefined, opening: { phone: "0987654321", answers: OPENING } }, "not_by_helper", null],
    [
      { seller_id: undefined, opening: { phone: "0987654321", answers: { ...ANSWERS, village: "khong-co" } } },
      "village_not_of_team",
      "opening.answers.village",
    ],
    [
      { seller_id: undefined, opening: { phone: "0987654321", answers: { ...ANSWERS, story: "x".repeat(9000) } } },
      "text_too_long",
      "story",
    ],
    [{ seller_id: "sel_none" }, "stall_not_in_village", "seller_id"],
  ])("refuses to ask: %#", async (change, code, field) => {
    const answer = await helper.caller.post("/seller/consent-requests", wishFor({ seller_id: sellerId(), ...change }))
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.body.code).toBe(code)
    if (field) {
      expect(answer.body.field).toBe(field)
    }
    expect(messages).toEqual([])
  })

  it("keeps of a form what was read, nothing that was not asked", async () => {
    const answers = { ...ANSWERS, organisation_name: "\ud800".repeat(10) }
    const wish = wishFor({ opening: { phone: "0987654321", answers } })
    expect((await helper.caller.post("/seller/consent-requests", wish)).status).toBe(201)
    const [{ opening } = { opening: {} }] = await sql<{ opening: object }>(app, "select opening from consent_request")
    expect(opening).toMatchObject({ name: ANSWERS.name, organisation_name: null })
    expect(opening).not.toHaveProperty("identity")
  })
})
