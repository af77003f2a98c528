import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { type SentMessage, watchMessages } from "../../support/messages"
import { askOnPaper, photo, sendPaper } from "../../support/paper"
import { Caller, createPerson, createStaff } from "../../support/people"
import { OPENING, sql } from "../../support/stall"
import { createTeam, type Helper, joinTeam } from "../../support/team"

const OWNER_PHONE = "+84912345678"
const NEW_PHONE = "+84987654321"
const { identity: _, bank_account: __, ...ANSWERS } = OPENING
const REASON = "Chữ ký không phải của chủ hộ"
const MB = 1024 * 1024

describeApp("a signed paper", (app) => {
  let market: Market
  let owner: Caller
  let helper: Helper
  let other: Helper
  let officer: Caller
  let foreign: Caller
  let messages: SentMessage[]

  beforeAll(async () => {
    market = await createMarket(app.container())
    const person = await createPerson(app.container(), OWNER_PHONE, [{ seller_id: market.seller.id, role: "owner" }])
    owner = new Caller(app.origin(), person.token)
    const teamId = await createTeam(app.container())
    helper = await joinTeam(app, teamId, "0912000002")
    other = await joinTeam(app, teamId, "0912000003")
    const staff = async (email: string, code: string) =>
      new Caller(app.origin(), (await createStaff(app.container(), email, { level: "commune", code })).token)
    officer = await staff("xa@example.com", HONG_VAN)
    foreign = await staff("khac@example.com", "00004")
  })
  beforeEach(() => {
    messages = watchMessages(app)
  })
  afterEach(() => vi.restoreAllMocks())

  const sellerId = () => market.seller.id
  const opening = (phone = NEW_PHONE) => ({ opening: { phone, answers: ANSWERS } })
  const edit = (who: Helper, at = sellerId()) => who.caller.at(at).post("/seller/stall", { story: "Mới" })
  const papers = async (who = officer) => (await who.get("/admin/consent-papers")).body.consent_papers
  const look = (id: string, who = officer) => who.get(`/admin/consent-papers/${id}/file`)
  const confirm = (id: string, who = officer) => who.post(`/admin/consent-papers/${id}/confirm`)
  const refuse = (id: string, reason?: string) => officer.post(`/admin/consent-papers/${id}/refuse`, { reason })
  const news = (key: string) =>
    sql<{ receiver_id: string; data: object }>(
      app,
      "select receiver_id, data from notification where channel = 'feed' and template = ?",
      [key],
    )

  async function file(wish: Parameters<typeof askOnPaper>[1], who = helper, bytes = 2000): Promise<string> {
    const id = await askOnPaper(who, wish)
    const sent = await sendPaper(app, who, id, { file: photo(bytes) })
    expect([sent.status, sent.body]).toEqual([200, { consent_request: { id, state: "awaiting_check" } }])
    return id
  }

  it("gives nothing until an officer of the commune has looked at it and believes it", async () => {
    const jpeg = photo(3 * MB)
    const id = await askOnPaper(helper, { seller_id: sellerId() })
    expect((await sendPaper(app, helper, id, { file: jpeg, name: "../../../etc/passwd.html" })).status).toBe(200)
    expect((await sendPaper(app, helper, id, { file: jpeg })).body.code).toBe("consent_request_answered")
    expect(messages).toMatchObject([{ to: OWNER_PHONE, template: "consent-paper" }])
    expect(messages[0]?.text).toMatch(/Nguoi giup.+Gian co-hue/)
    expect((await edit(helper)).body.code).toBe("stall_not_yours")
    expect((await helper.caller.post("/seller/handover-codes", { seller_id: sellerId() })).status).toBe(403)
    expect((await owner.get("/seller/grants")).body.requests).toMatchObject([{ id, state: "awaiting_check" }])

    const work = { key: "papers_to_look_at", count: 1 }
    expect((await officer.get("/admin/todays-work")).body.rows).toContainEqual(expect.objectContaining(work))
    const [paper] = await papers()
    expect(paper).toMatchObject({ id, state: "awaiting_check", seller: { id: sellerId() }, phone: OWNER_PHONE })
    expect(await papers(foreign)).toEqual([])
    expect((await confirm(id)).body.code).toBe("paper_unseen")
    const seen = await look(id)
    expect(seen.headers).toMatchObject({ "content-type": "image/jpeg", "x-content-type-options": "nosniff" })
    expect(Buffer.compare(seen.body, jpeg)).toBe(0)
    for (const answer of [await look(id, foreign), await confirm(id, foreign)]) {
      expect([answer.status, answer.body.code]).toEqual([404, "paper_not_found"])
    }
    const confirmed = await confirm(id)
    expect(confirmed.body).toMatchObject({ seller_id: sellerId(), grant: { consent: { kind: "paper" } } })
    expect((await edit(helper)).status).toBe(200)
    expect((await confirm(id)).body.code).toBe("consent_request_answered")
    expect((await papers())[0]).toMatchObject({ state: "given", opening: null })
    const actions = (await owner.get("/seller/history")).body.entries.map(({ action }: { action: string }) => action)
    expect(actions).toEqual([
      "stall_changed",
      "grant_given",
      "consent_paper_seen",
      "consent_paper_sent",
      "consent_requested",
    ])
    expect(await news("consent-paper-confirmed")).toMatchObject([{ receiver_id: helper.id }])
    expect(await news("grant-given")).toMatchObject([{ data: { by_id: helper.id, kind: "paper" } }])
  })

  it("opens a stall for a new number when it is confirmed, and nothing before", async () => {
    const id = await file(opening())
    expect(messages).toMatchObject([{ to: NEW_PHONE, template: "consent-paper" }])
    expect(await sql(app, "select id from seller_member where phone = ?", [NEW_PHONE])).toEqual([])
    const waiting = (await helper.caller.get("/seller/helped")).body.papers
    expect(waiting).toMatchObject([{ id, state: "awaiting_check", seller: null, name: ANSWERS.name }])
    await look(id)
    const { body } = await confirm(id)
    const [stall] = await sql(app, "select status, opened_by_id from seller where id = ?", [body.seller_id])
    expect(stall).toEqual({ status: "pending", opened_by_id: helper.id })
    expect((await edit(helper, body.seller_id)).status).toBe(200)
    expect((await helper.caller.get("/seller/helped")).body.papers).toEqual([])
    expect(await sql(app, "select opening from consent_request where id = ?", [id])).toEqual([{ opening: null }])
  })

  it("says nothing about whether a number is somebody's, and opens no stall in that person's name", async () => {
    const known = await askOnPaper(helper, opening(OWNER_PHONE))
    const unknown = await askOnPaper(helper, opening())
    const jpeg = photo(2000)
    const answers = [
      await sendPaper(app, helper, known, { file: jpeg }),
      await sendPaper(app, helper, unknown, { file: jpeg }),
    ]
    expect(answers.map(({ status, body }) => [status, body.consent_request.state])).toEqual(
      Array(2).fill([200, "awaiting_check"]),
    )
    expect(messages.map(({ to }) => to)).toEqual([OWNER_PHONE, NEW_PHONE])
    const { papers: mine } = (await helper.caller.get("/seller/helped")).body
    expect(new Set(mine.map((paper: object) => Object.keys(paper).join())).size).toBe(1)
    const listed = await papers()
    expect(listed.map((paper: { is_phone_known: boolean }) => paper.is_phone_known).sort()).toEqual([false, true])
    // Somebody signs up with the other number between the paper and the officer's look.
    await createPerson(app.container(), NEW_PHONE)
    for (const id of [known, unknown]) {
      await look(id)
      const answer = await confirm(id)
      expect([answer.status, answer.body.code]).toEqual([409, "phone_needs_code"])
    }
    expect(await sql(app, "select id from seller where name = ?", [ANSWERS.name])).toEqual([])
    expect((await papers()).every(({ state }: { state: string }) => state === "awaiting_check")).toBe(true)
  })

  it("is refused with a reason that helper and household read, and then gives nothing", async () => {
    const id = await file({ seller_id: sellerId() })
    await look(id)
    expect((await refuse(id, "không")).body).toMatchObject({ code: "reason_required", field: "reason" })
    expect((await refuse(id, REASON)).status).toBe(204)
    for (const late of [await refuse(id, REASON), await confirm(id)]) {
      expect([late.status, late.body.code]).toEqual([409, "consent_request_answered"])
    }
    expect((await edit(helper)).status).toBe(403)
    const { papers: mine } = (await helper.caller.get("/seller/helped")).body
    expect(mine).toMatchObject([{ state: "refused", reason: REASON, seller: { id: sellerId() } }])
    const told = await news("consent-paper-refused")
    expect(told).toHaveLength(2)
    expect(told).toContainEqual({ receiver_id: helper.id, data: expect.objectContaining({ reason: REASON }) })
    expect(told).toContainEqual({
      receiver_id: expect.not.stringContaining(helper.id),
      data: expect.objectContaining({ reason: REASON, by_id: helper.id }),
    })
    const [last] = (await owner.get("/seller/history")).body.entries
    expect(last).toMatchObject({ action: "consent_paper_refused", after: { reason: REASON }, who: { kind: "user" } })
  })

  it("is confirmed once, and refused or confirmed, not both", async () => {
    const id = await file(opening())
    await look(id)
    const answers = await Promise.all([confirm(id), refuse(id, REASON), confirm(id), refuse(id, REASON)])
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1)
    const stalls = await sql(app, "select id from seller where name = ? and deleted_at is null", [ANSWERS.name])
    const grants = await sql(app, "select id from assist_grant where consent_request_id = ?", [id])
    const [{ state } = { state: "" }] = await sql<{ state: string }>(
      app,
      "select state from consent_request where id = ?",
      [id],
    )
    expect([state, stalls.length, grants.length]).toEqual(state === "given" ? ["given", 1, 1] : ["refused", 0, 0])
  })

  it("may be answered by the owner at the own desk meanwhile", async () => {
    const first = await file({ seller_id: sellerId() })
    expect((await owner.post(`/seller/consent-requests/${first}/decline`)).status).toBe(204)
    expect((await confirm(first)).body.code).toBe("consent_request_answered")
    const second = await file({ seller_id: sellerId() })
    const { body } = await owner.post(`/seller/consent-requests/${second}/accept`)
    expect(body.grant.consent).toEqual({ kind: "desk" })
    expect((await edit(helper)).status).toBe(200)
  })

  it.each([
    ["a script called .jpg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ["a script behind the head of a picture", Buffer.concat([photo(100).subarray(0, 4), Buffer.from("<script>1")])],
    ["a program", Buffer.concat([Buffer.from("7f454c46", "hex"), Buffer.alloc(2000)])],
  ])("is not %s", async (_, bad) => {
    const id = await askOnPaper(helper, { seller_id: sellerId() })
    const { status, body } = await sendPaper(app, helper, id, { file: bad, name: "giay.jpg" })
    expect([status, body.code, body.field]).toEqual([400, "paper_type_wrong", "file"])
    expect(messages).toEqual([])
  })

  it("is at most 8 MB, and the helper's who asked", async () => {
    const id = await askOnPaper(helper, { seller_id: sellerId() })
    expect((await sendPaper(app, helper, id, { file: photo(9 * MB) })).body.code).toBe("paper_too_large")
    expect((await sendPaper(app, helper, id, { file: Buffer.alloc(0) })).body.code).toBe("paper_missing")
    expect((await sendPaper(app, other, id, { file: photo(2000) })).body.code).toBe("consent_request_not_found")
    expect(await papers()).toEqual([])
  })

  it("is announced three times a day about one number, ten times by one helper, also all at once", async () => {
    const ask = (who: Helper, phone: string) =>
      who.caller.post("/seller/consent-requests", {
        ...opening(phone),
        capabilities: ["edit_stall"],
        expires_on: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
        kind: "paper",
      })
    const same = await Promise.all(
      Array.from({ length: 3 }, () => [ask(helper, NEW_PHONE), ask(other, NEW_PHONE)]).flat(),
    )
    expect(same.filter(({ status }) => status === 201)).toHaveLength(3)
    const refused = same.find(({ status }) => status !== 201)
    expect([refused?.status, refused?.body.code]).toEqual([429, "papers_too_many"])
    expect(refused?.body.retry_after_seconds).toBeGreaterThan(86_000)
    await sql(app, "delete from consent_request")
    const many = await Promise.all(Array.from({ length: 14 }, (_, index) => ask(helper, `09870000${10 + index}`)))
    expect(many.filter(({ status }) => status === 201)).toHaveLength(10)
    expect(many.filter(({ body }) => body.code === "papers_too_many")).toHaveLength(4)
  })
})
