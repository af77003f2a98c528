import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket } from "../../support/market"
import { type SentMessage, watchMessages } from "../../support/messages"
import type { Caller } from "../../support/people"
import { createMaker, OPENING, openStall, refusal, sql } from "../../support/stall"
import { consent, createTeam, type Helper, joinTeam } from "../../support/team"

const HOUSEHOLD = "+84900000001"
const { identity: _, bank_account: __, ...FORM } = OPENING

describeApp("whoever is out of a stall", (app) => {
  let nhai: Awaited<ReturnType<typeof createMaker>>
  let son: Awaited<ReturnType<typeof createMaker>>
  let stallId: string
  let desk: Caller
  let helper: Helper

  beforeAll(async () => {
    await createMarket(app.container())
    nhai = await createMaker(app, "0912 345 678")
    son = await createMaker(app, "0987 654 321")
    helper = await joinTeam(app, await createTeam(app.container()), "0911 000 001")
    stallId = await openStall(nhai)
    desk = nhai.at(stallId)
  })

  const invite = async (from: Caller, phone: string, role = "owner") =>
    (await from.post("/seller/members", { phone, role, name: "Kiều Văn Sơn" })).body.invitation?.id as string
  const accept = (who: Caller, id: string) => who.post(`/seller/invitations/${id}/accept`)
  const repeat = (who: Caller, idempotency_key: string) => who.post("/seller/stalls", { ...OPENING, idempotency_key })

  it("does not come back by the key that opened it: a helper, nor with the help over, nor an owner who was removed", async () => {
    const messages: SentMessage[] = watchMessages(app)
    const given = await consent(helper, messages, HOUSEHOLD, { opening: { phone: HOUSEHOLD, answers: FORM } })
    const [{ opening_key }] = await sql<{ opening_key: string }>(app, "select opening_key from seller where id = ?", [
      given.sellerId,
    ])
    const refused = [409, "opening_key_used", "idempotency_key"]
    expect(refusal(await repeat(helper.caller, opening_key))).toEqual(refused)
    await helper.caller.send("delete", `/seller/grants/${given.grantId}`)
    expect(refusal(await repeat(helper.caller, opening_key))).toEqual(refused)

    expect((await repeat(nhai, "khoa-1")).body.stall.id).toBe(stallId)
    await accept(son, await invite(desk, "0987654321"))
    await son.at(stallId).send("delete", `/seller/members/${nhai.id}`)
    expect(refusal(await repeat(nhai, "khoa-1"))).toEqual(refused)
  })

  it("has taken along no form of the helper's own when a household agreed", async () => {
    await helper.caller.post("/seller/stall-draft", { revision: 0, answers: { name: "Gian của tôi" } })
    await consent(helper, watchMessages(app), HOUSEHOLD, { opening: { phone: HOUSEHOLD, answers: FORM } })
    expect((await helper.caller.get("/seller/stall-draft")).body.draft.answers).toEqual({ name: "Gian của tôi" })
  })

  it("does not come back by an invitation of their own to another number", async () => {
    await accept(son, await invite(desk, "0987654321"))
    const other = await createMaker(app, "0987 654 329")
    const own = await invite(son.at(stallId), "0987654329")
    expect((await desk.send("delete", `/seller/members/${son.id}`)).status).toBe(200)
    expect((await other.get("/seller/me")).body.invitations).toEqual([])
    expect(refusal(await accept(other, own))).toEqual([404, "invitation_not_found", null])
  })

  it("is not let in by an invitation of a month ago, whose number may be asked anew", async () => {
    const old = await invite(desk, "0987654321")
    await sql(app, "update membership_invitation set created_at = now() - interval '31 days'")
    expect((await son.get("/seller/me")).body.invitations).toEqual([])
    expect(refusal(await accept(son, old))).toEqual([404, "invitation_not_found", null])
    expect((await desk.get("/seller/members")).body.invitations).toEqual([])
    await sql(app, "update code_request set requested_at = requested_at - interval '1 minute'")
    expect((await accept(son, await invite(desk, "0987654321"))).status).toBe(200)
  })
})
