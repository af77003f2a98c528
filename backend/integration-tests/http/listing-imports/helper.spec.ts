import { beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { checkedImport, goods, importIn, sendSheet, sheetOf, zipOf } from "../../support/import"
import { createMarket, type Market } from "../../support/market"
import { type SentMessage, watchMessages } from "../../support/messages"
import { Caller, createPerson } from "../../support/people"
import { photo } from "../../support/photo"
import { refusal, sql } from "../../support/stall"
import { consent, createTeam, type Helper, joinTeam } from "../../support/team"

const OWNER_PHONE = "+84912345678"

describeApp("a helper brings in a household's goods", (app) => {
  let market: Market
  let owner: Caller
  let ownerId: string
  let helper: Helper
  let messages: SentMessage[]

  beforeAll(async () => {
    const container = app.container()
    market = await createMarket(container)
    await sql(app, "update store set default_location_id = (select id from stock_location limit 1)")
    await sql(app, "update seller set craft_ids = array[?]", [market.craftId])
    const person = await createPerson(container, OWNER_PHONE, [{ seller_id: market.seller.id, role: "owner" }])
    ownerId = person.id
    owner = new Caller(app.origin(), person.token)
    helper = await joinTeam(app, await createTeam(container), "0912000002")
  })
  beforeEach(() => {
    vi.restoreAllMocks()
    messages = watchMessages(app)
  })

  const agree = (capabilities: string[]) =>
    consent(helper, messages, OWNER_PHONE, { seller_id: market.seller.id, capabilities })
  const inHand = () => helper.caller.at(market.seller.id)

  it("only with leave to list", async () => {
    const sheet = await sheetOf([goods(1)])
    expect(refusal(await sendSheet(app, inHand(), sheet))).toEqual([403, "stall_not_yours", null])
    await agree(["edit_stall"])
    for (const path of ["", "/template", "/limp_1", "/limp_1/rows"]) {
      const answer = await inHand().get(`/seller/listing-imports${path}`)
      expect(refusal(answer)).toEqual([403, "capability_missing", null])
    }
    expect(refusal(await inHand().post("/seller/listing-imports/limp_1/start"))).toEqual([
      403,
      "capability_missing",
      null,
    ])
    expect(await sql(app, "select id from listing_import")).toEqual([])
  })

  it("in the household's name; its history tells what came of it in one line, not a thousand", async () => {
    await agree(["list_products"])
    const bad = goods(3)
    bad[2] = "12.000,5"
    const sheet = await sheetOf([goods(1), goods(2), bad])
    const { id } = await checkedImport(app, inHand(), sheet, zipOf({ "khay.jpg": await photo() }))
    await inHand().post(`/seller/listing-imports/${id}/start`)
    await importIn(inHand(), id, "done")
    const listings = await sql(app, "select distinct listed_by_kind, listed_by_id, channel from listing")
    expect(listings).toEqual([{ listed_by_kind: "helper", listed_by_id: helper.id, channel: "desk" }])
    const told = await vi.waitFor(async () => {
      const { entries } = (await owner.get("/seller/history")).body
      const found = entries.filter(({ entity }: { entity: string }) => entity === "listing_import")
      expect(found.map(({ action }: { action: string }) => action)).toEqual([
        "listing_import_done",
        "listing_import_started",
        "listing_import_sent",
      ])
      return found
    }, 10_000)
    expect(told[0]).toMatchObject({ who: { kind: "helper" }, after: { rows_done: 2, rows_bad: 1 } })
  })

  it("until leave or stall is closed, then it stops and says why; the household goes on in its own name", async () => {
    await agree(["list_products"])
    const sheet = await sheetOf([goods(1), goods(2)])
    const { id } = await checkedImport(app, inHand(), sheet, zipOf({ "khay.jpg": await photo() }))
    const { default: job } = await import("@cho-lang/sellers/jobs/work-listing-imports")
    const stoppedBy = async (change: string) => {
      await sql(app, change)
      await sql(app, "update listing_import set state = 'running', beat_at = null, worker = null")
      await job(app.container())
      const { state, problem } = (await owner.get(`/seller/listing-imports/${id}`)).body.listing_import
      return [state, problem?.code]
    }
    expect(await stoppedBy("update seller set status = 'suspended'")).toEqual(["stopped", "stall_suspended"])
    expect(await stoppedBy("update seller set status = 'closed'")).toEqual(["stopped", "stall_closed"])
    await sql(app, "update seller set status = 'approved'")
    const over = ["stopped", "import_leave_ended"]
    expect(await stoppedBy("update assist_grant set capabilities = array['edit_stall']")).toEqual(over)
    await sql(app, "update assist_grant set capabilities = array['list_products']")
    expect(await stoppedBy("update assist_grant set revoked_at = now(), revoked_by_kind = 'household'")).toEqual(over)
    expect(await sql(app, "select id from product")).toEqual([])

    await owner.post(`/seller/listing-imports/${id}/start`)
    expect(await importIn(owner, id, "done")).toMatchObject({ problem: null, counts: { done: 2 } })
    expect(await sql(app, "select by_kind, by_id, grant_id from listing_import")).toEqual([
      { by_kind: "seller_member", by_id: ownerId, grant_id: null },
    ])
    expect(await sql(app, "select distinct listed_by_kind, listed_by_id from listing")).toEqual([
      { listed_by_kind: "seller_member", listed_by_id: ownerId },
    ])
  })

  it("of somebody who works there until they leave the stall: its next lot is not begun", async () => {
    const staff = await createPerson(app.container(), "0912 345 681", [{ seller_id: market.seller.id, role: "staff" }])
    const desk = new Caller(app.origin(), staff.token)
    const { id } = await checkedImport(app, desk, await sheetOf([goods(1)]), zipOf({ "khay.jpg": await photo() }))
    await sql(app, "update listing_import set state = 'running', beat_at = null, worker = null")
    expect((await owner.send("delete", `/seller/members/${staff.id}`)).status).toBeLessThan(300)
    const { default: job } = await import("@cho-lang/sellers/jobs/work-listing-imports")
    await job(app.container())
    const { listing_import } = (await owner.get(`/seller/listing-imports/${id}`)).body
    expect(listing_import).toMatchObject({ state: "stopped", problem: { code: "import_member_left" } })
    expect(await sql(app, "select id from product")).toEqual([])
  })
})
