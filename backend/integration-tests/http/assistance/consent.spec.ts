import { leaveTeamWorkflow } from "@cho-lang/sellers/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import request from "supertest"
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { newestCode, type SentMessage, watchMessages } from "../../support/messages"
import { Caller, createPerson, createStaff } from "../../support/people"
import { OPENING } from "../../support/stall"
import { statementsOf } from "../../support/statements"
import { consent, createTeam, type Helper, joinTeam, wishFor } from "../../support/team"

const OWNER_PHONE = "+84912345678"
const { identity: _, bank_account: __, ...ANSWERS } = OPENING
/** A picture of one pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)

describeApp("help with consent", (app) => {
  let market: Market
  let owner: Caller
  let leader: Helper
  let helper: Helper
  let stranger: Helper
  let officer: Caller
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
    const scope = { level: "commune" as const, code: HONG_VAN }
    officer = new Caller(app.origin(), (await createStaff(app.container(), "xa@example.com", scope)).token)
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
    expect(households).toMatchObject([{ seller: { id: opened }, next: { kind: "stall_half_open" } }])
  })

  it("opens another stall for another household, whatever key the helper sends", async () => {
    const answers = { ...ANSWERS, idempotency_key: "khoa-cua-nguoi-giup" }
    const first = await consent(helper, messages, "+84987654321", { opening: { phone: "0987654321", answers } })
    const second = await consent(helper, messages, "+84987654322", { opening: { phone: "0987654322", answers } })
    expect(second.sellerId).not.toBe(first.sellerId)
  })

  it("rests on a signed paper too, which only the commune's officer reads, and each look is written down", async () => {
    const asked = await helper.caller.post(
      "/seller/consent-requests",
      wishFor({ seller_id: sellerId(), kind: "paper" }),
    )
    const path = `/seller/consent-requests/${asked.body.consent_request.id}/paper`
    const send = (who: Helper, file: Buffer, name = "giay.png") => {
      const call = request(app.origin()).post(path).set(who.caller.authorization())
      return call.attach("file", file, { filename: name, contentType: "image/png" })
    }
    const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    expect((await send(helper, script)).body).toMatchObject({ code: "paper_type_wrong", field: "file" })
    expect((await send(helper, Buffer.concat([PNG.subarray(0, 8), script]))).body.code).toBe("paper_type_wrong")
    expect((await send(helper, Buffer.alloc(9 * 1024 * 1024))).body.code).toBe("paper_too_large")
    expect((await send(stranger, PNG)).body.code).toBe("consent_request_not_found")
    const given = await send(helper, PNG, "../../../etc/passwd.html")
    expect(given.status).toBe(200)
    expect((await send(helper, PNG)).body.code).toBe("consent_request_answered")

    const work = async (who: Caller) => (await who.get("/admin/todays-work")).body.rows
    const waiting = { key: "papers_to_look_at", count: 1 }
    expect(await work(officer)).toContainEqual(expect.objectContaining(waiting))
    const [paper] = (await officer.get("/admin/assist-grants?consent=paper")).body.assist_grants
    const file = await officer.get(`/admin/assist-grants/${paper.id}/paper`)
    expect(file.headers).toMatchObject({ "content-type": "image/png", "x-content-type-options": "nosniff" })
    expect(Buffer.compare(file.body, PNG)).toBe(0)
    expect(await work(officer)).toContainEqual(expect.objectContaining({ ...waiting, count: 0 }))
    expect((await entries())[0]).toMatchObject({ action: "consent_paper_seen", who: { kind: "user", name: null } })
    const elsewhere = { level: "commune" as const, code: "00004" }
    const foreign = new Caller(app.origin(), (await createStaff(app.container(), "k@example.com", elsewhere)).token)
    expect((await foreign.get(`/admin/assist-grants/${paper.id}/paper`)).status).toBe(404)
    expect((await foreign.get(`/admin/digital-teams/${teamId}`)).status).toBe(404)
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
})
