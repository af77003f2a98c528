import { randomUUID } from "node:crypto"
import { beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { type SentMessage, watchMessages } from "../../support/messages"
import { Caller, createPerson, createStaff } from "../../support/people"
import { photo, sendPicture, sendReadyPicture } from "../../support/photo"
import { proposeAsItStands } from "../../support/propose"
import { refusal, sql } from "../../support/stall"
import { consent, createTeam, type Helper, joinTeam } from "../../support/team"

const OWNER_PHONE = "+84912345678"
const ANSWERS = { name: "Khay trà sơn mài", price_vnd: 450_000, quantity: 3, weight_grams: 900 }

describeApp("a helper lists goods for a household", (app) => {
  let market: Market
  let owner: Caller
  let officer: Caller
  let helper: Helper
  let messages: SentMessage[]

  beforeAll(async () => {
    const container = app.container()
    market = await createMarket(container)
    await sql(app, "update store set default_location_id = (select id from stock_location limit 1)")
    await sql(app, "update seller set craft_ids = array[?]", [market.craftId])
    const person = await createPerson(container, OWNER_PHONE, [{ seller_id: market.seller.id, role: "owner" }])
    owner = new Caller(app.origin(), person.token)
    helper = await joinTeam(app, await createTeam(container), "0912000002")
    const { token } = await createStaff(container, "xa@example.vn", { level: "commune", code: HONG_VAN })
    officer = new Caller(app.origin(), token)
  })
  beforeEach(() => {
    vi.restoreAllMocks()
    messages = watchMessages(app)
  })

  const agree = (capabilities: string[]) =>
    consent(helper, messages, OWNER_PHONE, { seller_id: market.seller.id, capabilities })
  const inHand = () => helper.caller.at(market.seller.id)

  it("only with leave to list", async () => {
    expect(refusal(await sendPicture(app, inHand(), await photo()))).toEqual([403, "stall_not_yours", null])
    await agree(["edit_stall"])
    expect(refusal(await sendPicture(app, inHand(), await photo()))).toEqual([403, "capability_missing", null])
    expect(await sql(app, "select id from listing_picture")).toEqual([])
  })

  it("in the household's name, step by step in its history, and learns what was sent back", async () => {
    await agree(["list_products"])
    const picture = await sendReadyPicture(app, inHand(), await photo())
    const key = randomUUID()
    const path = `/seller/listing-drafts/${key}`
    await inHand().post(path, { revision: 0, answers: { ...ANSWERS, pictures: [picture.id] } })
    const { product_id } = (await proposeAsItStands(inHand(), key)).body
    const [listing] = await sql(app, "select listed_by_kind, listed_by_id, channel from listing where product_id = ?", [
      product_id,
    ])
    expect(listing).toEqual({ listed_by_kind: "helper", listed_by_id: helper.id, channel: "desk" })
    const { entries } = (await owner.get("/seller/history")).body
    expect(entries.slice(0, 3)).toMatchObject([
      { action: "listing_proposed", who: { kind: "helper" }, before: { name: ANSWERS.name, state: "open" } },
      { action: "listing_written", who: { kind: "helper" }, before: null },
      { action: "picture_sent", who: { kind: "helper" } },
    ])
    const { listing_reviews } = (await officer.get("/admin/listing-reviews")).body
    expect(listing_reviews[0].sent_by).toBe("Người giúp 0002")
    const next = async () => (await helper.caller.get("/seller/helped")).body.households[0].next.kind
    expect(await next()).toBe("nothing")
    const reason = "Chụp thêm mặt sau của khay."
    const { id, revision } = listing_reviews[0]
    await officer.post(`/admin/listing-reviews/${id}/send-back`, { revision, reason })
    expect(await next()).toBe("product_sent_back")
    const rows = (await officer.get("/admin/todays-work")).body.rows
    expect(rows).toContainEqual(expect.objectContaining({ key: "listings_to_review", count: 0 }))
  })
})
