import type { AssistanceModuleService } from "@cho-lang/sellers/modules/assistance/service"
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { watchMessages } from "../../support/messages"
import { askOnPaper, photo, sendPaper } from "../../support/paper"
import { Caller, createPerson, createStaff } from "../../support/people"
import { sql } from "../../support/stall"
import { createTeam, type Helper, joinTeam } from "../../support/team"

describeApp("the look at a signed paper", (app) => {
  let market: Market
  let helper: Helper
  let officer: Caller
  let colleague: Caller
  let id: string

  beforeAll(async () => {
    market = await createMarket(app.container())
    await createPerson(app.container(), "+84912345678", [{ seller_id: market.seller.id, role: "owner" }])
    helper = await joinTeam(app, await createTeam(app.container()), "0912000002")
    const staff = async (email: string) =>
      new Caller(app.origin(), (await createStaff(app.container(), email, { level: "commune", code: HONG_VAN })).token)
    officer = await staff("xa@example.com")
    colleague = await staff("dong-nghiep@example.com")
  })
  beforeEach(async () => {
    watchMessages(app)
    id = await askOnPaper(helper, { seller_id: market.seller.id })
    await sendPaper(app, helper, id, { file: photo(2000) })
  })
  afterEach(() => vi.restoreAllMocks())

  const file = (who: Caller, method = "get") => who.send(method, `/admin/consent-papers/${id}/file`)
  const confirm = (who: Caller) => who.post(`/admin/consent-papers/${id}/confirm`)
  const service = () => app.container().resolve<AssistanceModuleService>("assistance")

  it("is that of the officer who confirms", async () => {
    expect((await file(colleague)).status).toBe(200)
    const unseen = await confirm(officer)
    expect([unseen.status, unseen.body.code]).toEqual([409, "paper_unseen"])
    expect((await file(officer)).status).toBe(200)
    expect((await file(colleague)).status).toBe(200)
    expect((await confirm(officer)).status).toBe(200)
  })

  it("is not one of headers alone", async () => {
    expect((await file(officer, "head")).status).toBe(405)
    expect((await confirm(officer)).body.code).toBe("paper_unseen")
    expect(await sql(app, "select id from audit_entry where action = 'consent_paper_seen'")).toEqual([])
  })

  it("does not count for the photo that is sent in its place", async () => {
    await file(officer)
    await service().undoFilePaper(id)
    const [row] = await sql(app, "select state, paper_seen_at, paper_seen_by from consent_request")
    expect(row).toEqual({ state: "open", paper_seen_at: null, paper_seen_by: null })
    expect((await sendPaper(app, helper, id, { file: photo(3000) })).status).toBe(200)
    expect((await confirm(officer)).body.code).toBe("paper_unseen")
  })

  it("stays with an answered request, which no failed sending opens again", async () => {
    await file(officer)
    await confirm(officer)
    await service().undoFilePaper(id)
    expect(await sql(app, "select state, paper_key is null as is_gone from consent_request")).toEqual([
      { state: "given", is_gone: false },
    ])
  })
})
