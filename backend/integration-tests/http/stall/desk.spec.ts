import { beforeAll, beforeEach, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket } from "../../support/market"
import type { Caller } from "../../support/people"
import { createMaker, OPENING, openStall, refusal, sql } from "../../support/stall"

describeApp("a household at its desk", (app) => {
  let nhai: Awaited<ReturnType<typeof createMaker>>
  let stallId: string
  let desk: Caller

  beforeAll(async () => {
    await createMarket(app.container())
    nhai = await createMaker(app, "0912 345 678")
  })
  beforeEach(async () => {
    stallId = await openStall(nhai)
    desk = nhai.at(stallId)
  })

  it("shows the stall with masked papers, and what is still to be done", async () => {
    const { body } = await desk.get("/seller/stall")
    expect(body.stall).toEqual({
      id: stallId,
      handle: "xuong-son-ngo-gach",
      name: "Xưởng sơn Ngõ Gạch",
      status: "pending",
      entity_type: "household",
      owner_name: "Kiều Thị Nhài",
      organisation_name: null,
      village: { handle: "ha-thai", name: "Hạ Thái" },
      commune: { code: "10210", name: "Hồng Vân" },
      street_address: "Ngõ Gạch, làng Hạ Thái",
      crafts: [{ handle: "son-mai", name: "Sơn mài", is_food: false }],
      summary: null,
      story: "Tôi về làm dâu rồi mới học sơn.",
      since_year: 1998,
      picture: null,
      is_demo: false,
      created_at: expect.stringMatching(/^2.*Z$/),
      holiday: null,
      identity: {
        number_masked: "•••••••••345",
        birth_year: 1965,
        tax_code_masked: "•••••••••345",
        method: null,
        verified_at: null,
        updated_at: expect.stringMatching(/\.\d{6}Z$/),
      },
      bank_account: {
        bank_bin: "970405",
        bank_name: "Agribank",
        account_number: "1500205123456",
        holder_name: "KIEU THI NHAI",
      },
      checklist: {
        items: [
          { key: "phone_confirmed", state: "done" },
          { key: "identity_verified", state: "missing" },
          { key: "account_holder_matches", state: "done" },
          { key: "product_with_photo", state: "missing" },
        ],
        reviewer: { commune_name: "Xã Hồng Vân" },
        answer_by: null,
      },
      state_changes: [],
    })
  })

  it("opens once however often the phone sends, and says so", async () => {
    const again = await nhai.post("/seller/stalls", { ...OPENING, idempotency_key: "khoa-1" })
    expect([again.status, again.body.stall.id]).toEqual([200, stallId])
    const { body } = await nhai.get("/seller/me")
    expect(body.sellers).toHaveLength(1)
  })

  it("changes only what is sent, and refuses what nobody can read", async () => {
    const changed = await desk.post("/seller/stall", { summary: " Khay và hộp. ", since_year: null })
    expect(changed.body.stall).toMatchObject({ summary: "Khay và hộp.", since_year: null, name: OPENING.name })
    for (const [form, code, field] of [
      [{ name: "x".repeat(2000) }, "text_too_long", "name"],
      [{ name: "🏺🏺" }, "name_wrong", "name"],
      [{ name: "" }, "text_required", "name"],
      [{ summary: "a\u0000" }, "text_control_characters", "summary"],
      [{ since_year: 3000 }, "year_wrong", "since_year"],
      [{ crafts: ["khong-co"] }, "craft_unknown", "crafts"],
      [{ crafts: ["son-mai", "a\u0000"] }, "text_control_characters", "crafts.1"],
    ] as const) {
      expect(refusal(await desk.post("/seller/stall", form)), JSON.stringify(form).slice(0, 40)).toEqual([
        400,
        code,
        field,
      ])
    }
    expect(refusal(await desk.send("post", "/seller/stall", [1]))).toEqual([400, "body_wrong", null])
    expect((await desk.get("/seller/stall")).body.stall.summary).toBe("Khay và hộp.")
  })

  it("refuses a form with anything wrong in it, on the field it belongs to, and writes nothing", async () => {
    const count = () => sql(app, "select count(*) from seller")
    const before = await count()
    for (const [change, code, field] of [
      [{ village: "khong-co" }, "village_unknown", "village"],
      [{ commune_code: "15772" }, "village_of_other_province", "village"],
      [{ commune_code: "99999" }, "commune_unknown", "commune_code"],
      [{ identity: { ...OPENING.identity, tax_code: "0100109107" } }, "tax_code_wrong", "identity.tax_code"],
      [{ bank_account: { ...OPENING.bank_account, bank_bin: "000000" } }, "bank_unknown", "bank_account.bank_bin"],
      [{ owner_name: "<b>Nhài</b>" }, "name_wrong", "owner_name"],
      [{ idempotency_key: undefined }, "text_required", "idempotency_key"],
    ] as const) {
      const sent = { ...OPENING, idempotency_key: "khoa-2", ...change }
      expect(refusal(await nhai.post("/seller/stalls", sent)), code).toEqual([400, code, field])
    }
    expect(await count()).toEqual(before)
  })

  it("keeps a half-filled form over two phones, and lets the second see that it came late", async () => {
    const save = (revision: number, name: string) => nhai.post("/seller/stall-draft", { revision, answers: { name } })
    expect((await nhai.get("/seller/stall-draft")).body).toEqual({ draft: null })
    expect((await save(0, "một")).body.draft).toMatchObject({ revision: 1, answers: { name: "một" } })
    const both = await Promise.all([save(1, "hai"), save(1, "ba")])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const late = both.find(({ status }) => status === 409)
    expect(late?.body).toMatchObject({ code: "draft_changed", field: "revision", revision: 2 })
    expect(refusal(await save(0, "bốn"))).toEqual([409, "draft_changed", "revision"])
    const identity = { number: "001165012345" }
    await nhai.post("/seller/stall-draft", { revision: 2, answers: { name: "năm", identity } })
    expect((await nhai.get("/seller/stall-draft")).body.draft).toMatchObject({ revision: 3, answers: { name: "năm" } })
    expect(JSON.stringify(await sql(app, "select * from stall_draft"))).not.toContain("001165012345")
    await openStall(nhai, { idempotency_key: "khoa-2" })
    expect((await nhai.get("/seller/stall-draft")).body).toEqual({ draft: null })
  })

  it("changes the account by hand or from the maker's own code, and everybody of the stall is told", async () => {
    const vietqr = "00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F"
    const byCode = await desk.post("/seller/stall/bank-account", { vietqr, holder_name: "Kieu Thi Nhai" })
    expect(byCode.body.bank_account).toEqual({
      bank_bin: "970416",
      bank_name: "ACB",
      account_number: "257678859",
      holder_name: "Kieu Thi Nhai",
    })
    const wrong = await desk.post("/seller/stall/bank-account", {
      vietqr: vietqr.replace("AE9F", "AE90"),
      holder_name: "A B",
    })
    expect(refusal(wrong)).toEqual([400, "vietqr_wrong", "vietqr"])
    const news = await sql(
      app,
      "select to_char(created_at, 'YYYY') as year, \"to\", channel, data from notification where template = 'bank-account-changed' and channel = 'feed'",
    )
    expect(news).toMatchObject([
      { to: nhai.id, channel: "feed", data: { bank_name: "ACB", account_number: "•••••8859", seller_id: stallId } },
    ])
    const [entry] = await sql<Record<string, unknown>>(
      app,
      "select * from audit_entry where action = 'bank_account_changed'",
    )
    expect(entry).toMatchObject({
      seller_id: stallId,
      actor_id: nhai.id,
      before: { bank_bin: "970405", account_number: "•••••••••3456" },
      after: { bank_bin: "970416", account_number: "•••••8859" },
    })
  })

  it("asks people to join, who come by their proven number, and keeps its last owner", async () => {
    const son = await createMaker(app, "0987 654 321")
    const invite = (phone: string, role: string) => desk.post("/seller/members", { phone, role, name: "Kiều Văn Sơn" })
    const { body, status } = await invite("0987 654 321", "staff")
    expect([status, body.invitation]).toEqual([
      201,
      { id: expect.stringMatching(/^selinv_/), name: "Kiều Văn Sơn", phone: "+84987654321", role: "staff" },
    ])
    const twice = await Promise.all([invite("0987 654 321", "owner"), invite("0987 654 321", "staff")])
    expect(twice.map(refusal)).toEqual(Array(2).fill([409, "already_invited", "phone"]))
    expect(refusal(await invite("024 3825 5555", "staff"))).toEqual([400, "phone_invalid", "phone"])
    expect(refusal(await invite("0987 654 322", "chief"))).toEqual([400, "role_wrong", "role"])

    const { invitations } = (await son.get("/seller/me")).body
    expect(invitations).toEqual([
      { id: body.invitation.id, seller: { name: OPENING.name }, role: "staff", invited_by: expect.any(String) },
    ])
    const accept = (who: Caller, id = body.invitation.id) => who.post(`/seller/invitations/${id}/accept`)
    expect(refusal(await accept(nhai))).toEqual([404, "invitation_not_found", null])
    expect(refusal(await accept(son, "%00"))).toEqual([404, "invitation_not_found", null])
    const answers = await Promise.all([accept(son), accept(son)])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 404])
    expect(await invite("0987 654 321", "staff").then(refusal)).toEqual([409, "already_member", "phone"])

    const people = (await desk.get("/seller/members")).body
    expect(people.members.map(({ role, is_me }: { role: string; is_me: boolean }) => [role, is_me])).toEqual([
      ["owner", true],
      ["staff", false],
    ])
    const sons = son.at(stallId)
    expect(refusal(await sons.post("/seller/members", {}))).toEqual([403, "owner_only", null])
    expect(refusal(await sons.send("delete", `/seller/members/${nhai.id}`))).toEqual([403, "owner_only", null])
    expect(refusal(await desk.send("delete", `/seller/members/${nhai.id}`))).toEqual([409, "last_owner", null])
    expect((await sons.send("delete", `/seller/members/${son.id}`)).status).toBe(200)
    expect(refusal(await sons.get("/seller/stall"))).toEqual([403, "stall_not_yours", null])
  })

  it("lets two owners who leave at once not both go", async () => {
    const son = await createMaker(app, "0987 654 321")
    const { body } = await desk.post("/seller/members", { phone: "0987654321", role: "owner", name: "Kiều Văn Sơn" })
    await son.post(`/seller/invitations/${body.invitation.id}/accept`)
    const left = await Promise.all([
      desk.send("delete", `/seller/members/${nhai.id}`),
      son.at(stallId).send("delete", `/seller/members/${son.id}`),
    ])
    expect(left.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it("takes a name and a form of address, and an invitation only to a number that was proven", async () => {
    expect((await nhai.post("/seller/me", { name: "Kiều Thị Nhài", form_of_address: "co" })).status).toBe(200)
    expect((await nhai.get("/seller/me")).body.seller_member).toMatchObject({
      name: "Kiều Thị Nhài",
      form_of_address: "co",
      phone_confirmed: true,
    })
    expect(refusal(await nhai.post("/seller/me", { form_of_address: "sếp" }))).toEqual([
      400,
      "form_of_address_wrong",
      "form_of_address",
    ])
    const { body } = await desk.post("/seller/members", { phone: "0987654321", role: "staff", name: "Kiều Văn Sơn" })
    const son = await createMaker(app, "0987 654 321")
    await sql(app, "update seller_member set phone_confirmed_at = null where id = ?", [son.id])
    expect((await son.get("/seller/me")).body.invitations).toEqual([])
    const accepted = await son.post(`/seller/invitations/${body.invitation.id}/accept`)
    expect(refusal(accepted)).toEqual([403, "phone_not_confirmed", null])
  })

  it("closes for good, and nothing is written any more", async () => {
    const closed = await desk.post("/seller/stall/close", {})
    expect(closed.body).toEqual({ stall: { id: stallId, status: "closed" } })
    expect(refusal(await desk.post("/seller/stall", { summary: "x" }))).toEqual([403, "stall_closed", null])
    expect((await desk.get("/seller/stall")).body.stall.state_changes).toEqual([
      { from: "pending", to: "closed", at: expect.any(String), reason: null, by: expect.any(String) },
    ])
    expect(refusal(await desk.post("/seller/stall/close", {}))).toEqual([409, "seller_state_wrong", null])
  })
})
