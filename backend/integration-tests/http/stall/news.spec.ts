import { beforeAll, beforeEach, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN } from "../../support/market"
import { type SentMessage, watchMessages } from "../../support/messages"
import { Caller, createStaff } from "../../support/people"
import { Phone } from "../../support/phone"
import { createMaker, OPENING, openStall, refusal, sql } from "../../support/stall"
import { statementsOf } from "../../support/statements"

const REASON = "Ảnh hàng chưa đúng, mời lên xã"
const NHAI = "+84912345678"
const SON = "+84987654321"

describeApp("news", (app) => {
  let officer: Caller
  let nhai: Awaited<ReturnType<typeof createMaker>>
  let son: Awaited<ReturnType<typeof createMaker>>
  let stallId: string
  let desk: Caller
  let messages: SentMessage[]

  beforeAll(async () => {
    await createMarket(app.container())
    const { token } = await createStaff(app.container(), "xa@example.com", { level: "commune", code: HONG_VAN })
    officer = new Caller(app.origin(), token)
    nhai = await createMaker(app, "0912 345 678")
    son = await createMaker(app, "0987 654 321")
    stallId = await openStall(nhai)
    desk = nhai.at(stallId)
  })
  beforeEach(() => {
    messages = watchMessages(app)
  })

  const newsOf = async (who: Caller, query = "") => (await who.get(`/seller/news${query}`)).body
  const texts = (to: string) => messages.filter((message) => message.to === to).map(({ text }) => text)
  const invite = (phone = SON, from: Caller = desk) =>
    from.post("/seller/members", { phone, role: "staff", name: "Kiều Văn Sơn" })

  it("tells a household what staff did with its stall, and the owner's phone too", async () => {
    for (const move of ["approve", "suspend", "restore", "close"]) {
      expect((await officer.post(`/admin/sellers/${stallId}/${move}`, { reason: REASON })).status).toBe(200)
    }
    const { news, next } = await newsOf(nhai)
    const seller = { id: stallId, name: OPENING.name }
    expect(news).toEqual(
      ["stall-closed", "stall-restored", "stall-suspended", "stall-approved"].map((key) => ({
        id: expect.stringMatching(/^noti_/),
        key,
        at: expect.stringMatching(/^2.*Z$/),
        seller,
        facts: { reason: REASON },
      })),
    )
    expect(next).toBeNull()
    expect(texts(NHAI)).toHaveLength(4)
    expect(texts(NHAI)[1]).toContain("xa tam khoa gian hang Xuong son Ngo Gach")
    expect((await newsOf(son)).news).toEqual([])
  })

  it("tells everybody of the stall that the account changed, and by whom; never the whole number", async () => {
    await sql(app, "insert into seller_membership (id, role, seller_id, member_id) values ('selms_2', 'staff', ?, ?)", [
      stallId,
      son.id,
    ])
    const account = { bank_bin: "970416", account_number: "257678859", holder_name: "KIEU THI NHAI" }
    await desk.post("/seller/stall/bank-account", account)
    const [told] = (await newsOf(son)).news
    expect(told).toMatchObject({
      key: "bank-account-changed",
      facts: { bank_name: "ACB", account_number: "•••••8859", by: "Người 0912 345 678" },
    })
    expect(Object.keys(told.facts).sort()).toEqual(["account_number", "bank_name", "by"])
    expect(texts(NHAI)).toEqual([expect.stringContaining("tai khoan ...8859 (ACB)")])
    expect(texts(SON)).toEqual([])
    await desk.post("/seller/stall/bank-account", account)
    expect((await newsOf(son)).news).toHaveLength(1)
    await desk.post("/seller/stall/bank-account", { ...account, account_number: "111111222" })
    expect((await newsOf(son)).news).toHaveLength(2)
    expect(texts(NHAI)).toHaveLength(1)
  })

  it("goes page by page, in one statement, and takes no date that is none", async () => {
    await sql(
      app,
      `insert into notification (id, "to", channel, template, receiver_id, data, created_at)
       select 'noti_' || n, ?, 'feed', 'stall-approved', ?, '{"reason": null}', now() - n * interval '1 microsecond'
         from generate_series(1, 65) n`,
      [nhai.id, nhai.id],
    )
    const seen: string[] = []
    let query = ""
    for (const length of [30, 30, 5]) {
      const { news, next } = await newsOf(nhai, query)
      expect(news).toHaveLength(length)
      seen.push(...news.map(({ id }: { id: string }) => id))
      query = `?before=${encodeURIComponent(next)}`
    }
    expect(seen).toEqual(Array.from({ length: 65 }, (_, index) => `noti_${index + 1}`))
    expect(await statementsOf(() => nhai.get("/seller/news"))).toHaveLength(2)
    for (const before of ["hom-qua", "0000-01-01T00:00:00Z", "2026-01-01T00:00:00%2B23:59", "2026-02-30T00:00:00Z"]) {
      expect(refusal(await nhai.get(`/seller/news?before=${before}`)), before).toEqual([400, "field_wrong", "before"])
    }
  })

  it("is on a phone that a helper let in only what is about the stalls it reaches", async () => {
    await officer.post(`/admin/sellers/${stallId}/approve`, { reason: REASON })
    await sql(
      app,
      `insert into notification (id, "to", channel, template, receiver_id, data)
       values ('noti_other', ?, 'feed', 'grant-ended', ?, '{"seller_id": "sel_other"}')`,
      [nhai.id, nhai.id],
    )
    const { token } = await new Phone(app, messages).signIn(NHAI)
    const phone = new Caller(app.origin(), token)
    expect((await newsOf(phone)).news).toHaveLength(2)
    await sql(app, "update device set handed_for = ? where member_id = ?", [stallId, nhai.id])
    expect((await newsOf(phone)).news).toMatchObject([{ key: "stall-approved" }])
  })

  it("reaches who is invited: by a message that carries no number and no link of the inviter's, and in the feed", async () => {
    await sql(app, "update seller_member set name = 'Nhài 0900111222 evil.example/x' where id = ?", [nhai.id])
    expect((await invite()).status).toBe(201)
    const [text] = texts(SON)
    expect(text).toMatch(
      /^Cho Lang: Nhai evil example x moi cung trong gian Xuong son Ngo Gach\. Tra loi o \S+\/ban-hang /,
    )
    expect((await newsOf(son)).news).toMatchObject([
      { key: "invited", seller: { id: stallId }, facts: { role: "staff", by: expect.stringContaining("Nhài") } },
    ])
    const { invitations } = (await son.get("/seller/me")).body
    expect((await son.post(`/seller/invitations/${invitations[0].id}/accept`)).status).toBe(200)
    expect((await newsOf(nhai)).news).toMatchObject([{ key: "invitation-accepted", facts: { name: "Kiều Văn Sơn" } }])
  })

  it("floods no stranger's phone, however often an owner asks and takes it back, and says when to try again", async () => {
    const first = (await invite()).body.invitation
    expect(refusal(await invite())).toEqual([409, "already_invited", "phone"])
    await desk.send("delete", `/seller/members/${first.id}`)
    const again = await invite()
    expect(refusal(again)).toEqual([429, "invitations_too_many", "phone"])
    expect(again.body.retry_after_seconds).toBeGreaterThan(0)
    const others = await openStall(son, { idempotency_key: "khoa-2" })
    expect((await invite(NHAI, son.at(others))).status).toBe(201)
    expect((await desk.get("/seller/members")).body.invitations).toEqual([])
    expect(texts(SON)).toHaveLength(1)
    expect((await newsOf(son)).news).toHaveLength(1)
    await sql(app, "update code_request set requested_at = requested_at - interval '1 minute'")
    expect((await invite()).status).toBe(201)
    expect(texts(SON)).toHaveLength(2)
  })

  it("asks for one stall twenty people a day, and no more, also when each was taken back", async () => {
    await sql(
      app,
      `insert into membership_invitation (id, seller_id, phone, name, role, invited_by_id, state, created_at)
       select 'selinv_' || n, ?, '+8498765' || n, 'Ai đó', 'staff', ?, 'withdrawn', now() - interval '23 hours'
         from generate_series(1001, 1020) n`,
      [stallId, nhai.id],
    )
    const late = await invite()
    expect(refusal(late)).toEqual([429, "invitations_too_many", "phone"])
    expect(late.body.retry_after_seconds).toBeGreaterThan(3000)
    expect(late.body.retry_after_seconds).toBeLessThanOrEqual(3600)
    await sql(app, "update membership_invitation set created_at = now() - interval '25 hours'")
    expect((await invite()).status).toBe(201)
  })

  it("of an invitation waits for a number that nobody has proven, and of a no reaches who asked", async () => {
    await sql(app, "update seller_member set phone_confirmed_at = null where id = ?", [son.id])
    const { id } = (await invite()).body.invitation
    expect((await newsOf(son)).news).toEqual([])
    await sql(app, "update seller_member set phone_confirmed_at = now() where id = ?", [son.id])
    const answers = await Promise.all([
      son.post(`/seller/invitations/${id}/decline`),
      desk.send("delete", `/seller/members/${id}`),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
    const declined = answers[0]?.status === 200
    expect((await newsOf(nhai)).news.map(({ key }: { key: string }) => key)).toEqual(
      declined ? ["invitation-declined"] : [],
    )
  })
})
