import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeAppOnce } from "../../support/app"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { watchMessages } from "../../support/messages"
import { askOnPaper, photo, sendPaper } from "../../support/paper"
import { Caller, createPerson, createStaff } from "../../support/people"
import { sql } from "../../support/stall"
import { createTeam, type Helper, joinTeam, wishFor } from "../../support/team"

const ROUNDS = 3

describeAppOnce("two answers to one helper at the same moment", (app) => {
  let market: Market
  let owner: Caller
  let officer: Caller
  let teamId: string
  let helper: Helper

  beforeAll(async () => {
    market = await createMarket(app.container())
    const memberships = [{ seller_id: market.seller.id, role: "owner" as const }]
    owner = new Caller(app.origin(), (await createPerson(app.container(), "+84912345678", memberships)).token)
    const scope = { level: "commune" as const, code: HONG_VAN }
    officer = new Caller(app.origin(), (await createStaff(app.container(), "xa@example.com", scope)).token)
    teamId = await createTeam(app.container())
    helper = await joinTeam(app, teamId, "0912000002")
  })
  beforeEach(() => {
    watchMessages(app)
  })
  afterEach(() => vi.restoreAllMocks())

  async function ask(): Promise<string> {
    await sql(app, "delete from code_request")
    const asked = await helper.caller.post("/seller/consent-requests", wishFor({ seller_id: market.seller.id }))
    return asked.body.consent_request.id
  }
  const accept = (id: string) => owner.post(`/seller/consent-requests/${id}/accept`)
  const grants = () => sql(app, "select id from assist_grant where revoked_at is null")

  it("make one grant and no trouble, the owner's and an officer's", async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await sql(app, "delete from consent_request")
      const paper = await askOnPaper(helper, { seller_id: market.seller.id })
      await sendPaper(app, helper, paper, { file: photo(2000) })
      await officer.get(`/admin/consent-papers/${paper}/file`)
      const [one, other] = [await ask(), await ask()]
      const confirm = officer.post(`/admin/consent-papers/${paper}/confirm`)
      const answers = await Promise.all([accept(one), confirm, accept(other)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
      expect(await grants()).toHaveLength(1)
    }
  }, 60_000)

  it("leave nothing behind when the helper goes meanwhile", async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await ask()
      const leave = officer.send("delete", `/admin/digital-teams/${teamId}/members/${helper.placeId}`)
      const [answer, left] = await Promise.all([accept(id), leave])
      expect(left.status).toBe(200)
      expect([200, 409]).toContain(answer.status)
      expect(await grants()).toEqual([])
      helper = await joinTeam(app, teamId, `091200010${round}`)
    }
  }, 60_000)
})
