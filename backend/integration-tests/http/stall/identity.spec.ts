import { randomBytes } from "node:crypto"
import { openStallWorkflow, rotateIdentityKeysWorkflow } from "@cho-lang/sellers/workflows"
import { beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket } from "../../support/market"
import type { Caller } from "../../support/people"
import { createMaker, OPENING, openStall, refusal, sql } from "../../support/stall"

const IDENTITY = { number: "038060987654", birth_date: "1960-07-09", tax_code: "0100109106" }
/** What may stand nowhere readable. */
const SECRETS = [IDENTITY.number, IDENTITY.birth_date, IDENTITY.tax_code]

interface Keys {
  sealer: { keys: { id: string; key: Buffer }[] }
  openIdentity: (sellerId: string, row: unknown) => unknown
}

describeApp("an owner's papers", (app) => {
  let nhai: Awaited<ReturnType<typeof createMaker>>
  let stallId: string
  let desk: Caller

  beforeAll(async () => {
    await createMarket(app.container())
    nhai = await createMaker(app, "0912 345 678")
    stallId = await openStall(nhai, { identity: IDENTITY })
    desk = nhai.at(stallId)
  })

  /** Every row of every table, as text. */
  const wholeDatabase = async () => {
    const tables = await sql<{ name: string }>(
      app,
      "select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    )
    const texts = await Promise.all(
      tables.map(({ name }) =>
        sql<{ text: string | null }>(app, `select string_agg(t::text, ' ') as text from ${name} t`),
      ),
    )
    return texts
      .flat()
      .map(({ text }) => text ?? "")
      .join(" ")
  }

  it("stand nowhere: not in the database, an answer, the audit or the server's output, also when refused", async () => {
    const output: string[] = []
    const listen = (chunk: unknown) => {
      output.push(String(chunk))
      return true
    }
    const spies = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")]
    for (const spy of spies) {
      spy.mockImplementation(listen)
    }
    const answers = [
      await desk.post("/seller/stall/identity", IDENTITY),
      await desk.post("/seller/stall/identity", { ...IDENTITY, tax_code: "0100109107" }),
      await desk.post("/seller/stall/identity", { ...IDENTITY, birth_date: "1961-07-09" }),
      await nhai.post("/seller/stalls", { ...OPENING, identity: IDENTITY, crafts: ["khong-co"], idempotency_key: "x" }),
      await nhai.post("/seller/stall-draft", { revision: 0, answers: { identity: IDENTITY } }),
      await desk.get("/seller/stall"),
    ]
    for (const spy of spies) {
      spy.mockRestore()
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 400, 400, 200, 200])
    const said = JSON.stringify(answers.map(({ body }) => body))
    const kept = await wholeDatabase()
    expect(kept).toContain(stallId)
    for (const secret of SECRETS) {
      expect(said).not.toContain(secret)
      expect(output.join("")).not.toContain(secret)
      expect(kept).not.toContain(secret)
    }
    expect(answers[0]?.body.identity).toEqual({
      number_masked: "•••••••••654",
      birth_year: 1960,
      tax_code_masked: "•••••••106",
      method: null,
      verified_at: null,
      updated_at: expect.any(String),
    })
    expect(await sql(app, "select action, before, after from audit_entry where action = 'identity_changed'")).toEqual([
      { action: "identity_changed", before: { verified: false }, after: { verified: false, number: "•••••••••654" } },
    ])
  })

  it("must be verified anew once they change", async () => {
    await sql(app, "update seller_identity set method = 'in_person', verified_at = now(), verified_by = 'user_1'")
    await desk.post("/seller/stall/identity", IDENTITY)
    const { identity, checklist } = (await desk.get("/seller/stall")).body.stall
    expect(identity).toMatchObject({ method: null, verified_at: null })
    expect(checklist.items[1]).toEqual({ key: "identity_verified", state: "missing" })
  })

  it("are sealed anew under a new key, read the same, and need the old key no more", async () => {
    const sellers = app.container().resolve("sellers") as unknown as Keys
    const old = sellers.sealer.keys
    const row = async () => (await sql<Record<string, string>>(app, "select * from seller_identity"))[0]
    const before = await row()
    try {
      sellers.sealer.keys = [{ id: "new", key: randomBytes(32) }, ...old]
      expect((await rotateIdentityKeysWorkflow(app.container()).run()).result).toEqual({ rotated: 1 })
      sellers.sealer.keys = sellers.sealer.keys.slice(0, 1)
      const after = await row()
      expect(after?.key_id).toBe("new")
      expect(after?.number_sealed).not.toBe(before?.number_sealed)
      expect(sellers.openIdentity(stallId, after)).toEqual(IDENTITY)
      expect((await rotateIdentityKeysWorkflow(app.container()).run()).result).toEqual({ rotated: 0 })
    } finally {
      sellers.sealer.keys = old
    }
  })

  it("leave nothing behind when the audit of their change fails, and neither does a bank account", async () => {
    const papers = async () => [
      await sql(app, "select key_id, number_sealed, verified_at from seller_identity"),
      await sql(app, "select bank_bin, account_number, holder_name from bank_account"),
      await sql(app, "select count(*) from notification where template = 'bank-account-changed'"),
    ]
    const before = await papers()
    await sql(app, "alter table audit_entry add constraint refuse_all check (action = 'undone') not valid")
    expect((await desk.post("/seller/stall/identity", IDENTITY)).status).toBe(500)
    const account = { bank_bin: "970416", account_number: "257678859", holder_name: "KIEU THI NHAI" }
    expect((await desk.post("/seller/stall/bank-account", account)).status).toBe(500)
    expect(await papers()).toEqual(before)
  })

  it("of a stall that could not be opened are gone with it, and the form is there again", async () => {
    await nhai.post("/seller/stall-draft", { revision: 0, answers: { name: "Nửa chừng" } })
    const count = () =>
      sql(
        app,
        "select (select count(*) from seller) s, (select count(*) from seller_identity) i, (select count(*) from seller_membership) m, (select count(*) from bank_account) b",
      )
    const before = await count()
    const { transaction, errors } = await openStallWorkflow(app.container())
      .run({
        input: { owner_id: nhai.id, opened_by_id: nhai.id, answers: { ...OPENING, idempotency_key: "khoa-9" } },
      })
      .then(({ transaction: done }) => ({ transaction: done, errors: [] }))
    expect(errors).toEqual([])
    await openStallWorkflow(app.container()).cancel({ transaction })
    expect(await count()).toEqual(before)
    expect((await nhai.get("/seller/stall-draft")).body.draft.answers).toEqual({ name: "Nửa chừng" })
    expect(refusal(await desk.post("/seller/stall/identity", {}))).toEqual([400, "text_required", "number"])
  })

  it("name a bank that VietQR reaches", async () => {
    const { body } = await nhai.get("/seller/banks")
    expect(body.banks).toContainEqual({ bin: "970416", name: "Ngân hàng TMCP Á Châu", short_name: "ACB" })
  })
})
