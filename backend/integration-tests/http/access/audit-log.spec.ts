import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN } from "../../support/market"
import { askOnPaper, photo, sendPaper } from "../../support/paper"
import { Caller, createStaff } from "../../support/people"
import { OPENING } from "../../support/stall"
import { createTeam, joinTeam } from "../../support/team"

const { identity: _, bank_account: __, ...ANSWERS } = OPENING

describeApp("what a commune reads in the book", (app) => {
  let near: Caller
  let far: Caller

  beforeAll(async () => {
    await createMarket(app.container())
    const officer = async (email: string, code: string) =>
      new Caller(app.origin(), (await createStaff(app.container(), email, { level: "commune", code })).token)
    near = await officer("xa@example.com", HONG_VAN)
    far = await officer("khac@example.com", "00004")
  })

  const actions = async (who: Caller) =>
    (await who.get("/admin/audit-entries")).body.audit_entries.map(({ action }: { action: string }) => action)

  it("holds its teams and what they ask households for whom there is no stall yet", async () => {
    const helper = await joinTeam(app, await createTeam(app.container()), "0912000002")
    const id = await askOnPaper(helper, { opening: { phone: "+84987654321", answers: ANSWERS } })
    await sendPaper(app, helper, id, { file: photo(2000) })
    await near.get(`/admin/consent-papers/${id}/file`)
    const done = ["team_member_added", "consent_requested", "consent_paper_sent", "consent_paper_seen"]
    expect(await actions(near)).toEqual(expect.arrayContaining(done))
    expect(await actions(far)).toEqual([])
  })
})
