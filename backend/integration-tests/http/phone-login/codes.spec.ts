import { createSellerMemberWorkflow } from "@cho-lang/sellers/workflows"
import { clearOldCodesWorkflow } from "@cho-lang/sellers/workflows/clear-old-codes"
import { takeCodeStep } from "@cho-lang/sellers/workflows/steps/take-code"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import request from "supertest"
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { newestCode, type SentMessage, watchMessages } from "../../support/messages"
import { statementsOf } from "../../support/statements"

const KNOWN = "+84912345678"
const UNKNOWN = "+84987654321"

const takeCode = createWorkflow(
  "test-take-code",
  (input: { phone: string; code: string }) =>
    new WorkflowResponse(takeCodeStep({ purpose: "sign_in", phone: input.phone, subject_id: null, code: input.code })),
)

describeApp("sign-in codes", (app) => {
  let market: Market
  let messages: SentMessage[]

  beforeAll(async () => {
    market = await createMarket(app.container())
    await createSellerMemberWorkflow(app.container()).run({
      input: { name: "Huệ", phone: KNOWN, memberships: [{ seller_id: market.seller.id, role: "owner" }] },
    })
  })
  beforeEach(() => {
    messages = watchMessages(app)
  })
  afterEach(() => vi.restoreAllMocks())

  const ask = (phone: unknown, address = "203.0.113.7") =>
    request(app.origin()).post("/phone-login/codes").set("x-forwarded-for", address).send({ phone })
  const take = async (phone: string, code: string): Promise<{ code?: string; details?: object } | "taken"> => {
    const { errors } = await takeCode(app.container()).run({ input: { phone, code }, throwOnError: false })
    return errors[0] ? errors[0].error : "taken"
  }
  const sql = (text: string, values: unknown[] = []) =>
    app
      .container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(text, values as never)
  const wrongThan = (code: string) => (code === "000000" ? "000001" : "000000")
  const later = (seconds: number) =>
    sql(`update code_request set requested_at = requested_at - make_interval(secs => ?)`, [seconds])

  it("tells known from unknown numbers by nothing in the answer", async () => {
    const [known, unknown] = [await ask("0912 345 678"), await ask("0987 654 321")]
    expect(known.status).toBe(202)
    expect(known.body).toEqual({ expires_in_seconds: 600, wait_seconds: 30 })
    const told = ({ status, text, headers }: typeof known) => [status, text, Object.keys(headers), headers.etag]
    expect(told(unknown)).toEqual(told(known))
    const again = [await ask(KNOWN), await ask(UNKNOWN)]
    expect(again.map(({ status, body }) => [status, body.code, body.field])).toEqual(
      Array(2).fill([429, "codes_too_many", "phone"]),
    )
    expect(messages.map(({ to }) => to)).toEqual([KNOWN, UNKNOWN])
  })

  it("asks the database for a known number exactly what it asks for an unknown one", async () => {
    // The message goes out on its own, while the answer is already under way.
    const words = (statements: string[]) =>
      statements
        .filter((text) => !/notification|^(begin|commit)/i.test(text))
        .map((text) => text.replace(/'[^']*'/g, "?"))
    const asked = (phone: string) =>
      statementsOf(async () => {
        await sql("delete from code_request")
        await ask(phone)
      })
    const [known, unknown] = [await asked(KNOWN), await asked(UNKNOWN)]
    expect(words(unknown)).toEqual(words(known))
    expect(words(known).length).toBeGreaterThan(5)
  })

  it("keeps no code and no number in clear", async () => {
    await ask(KNOWN)
    const code = newestCode(messages, KNOWN)
    await vi.waitFor(async () => expect((await sql("select status from notification")).rows).toHaveLength(1), 10_000)
    const tables = ["sent_code", "code_request"]
    for (const table of tables) {
      const { rows } = await sql(`select row_to_json(t)::text as row from ${table} t`)
      expect(rows).toHaveLength(1)
      expect(rows[0].row).not.toMatch(new RegExp(`${code}|912345678`))
    }
    const { rows } = await sql("select row_to_json(t)::text as row from notification t")
    expect(rows[0].row).not.toContain(code)
  })

  it("takes a code once, also from two phones at once", async () => {
    await ask(KNOWN)
    const code = newestCode(messages, KNOWN)
    const results = await Promise.all(Array.from({ length: 8 }, () => take(KNOWN, code)))
    expect(results.filter((result) => result === "taken")).toHaveLength(1)
    expect(results.filter((result) => result !== "taken" && result.code === "code_expired")).toHaveLength(7)
    expect(await take(KNOWN, code)).toMatchObject({ code: "code_expired" })
  })

  it("allows five wrong tries, then makes wait, longer each time", async () => {
    const waits = [60, 300, 900, 3600, 3600]
    for (const wait of waits) {
      expect((await ask(KNOWN)).status).toBe(202)
      const code = newestCode(messages, KNOWN)
      const wrong = wrongThan(code)
      for (const tries_left of [4, 3, 2, 1]) {
        expect(await take(KNOWN, wrong)).toMatchObject({ code: "code_wrong", details: { tries_left } })
      }
      expect(await take(KNOWN, wrong)).toMatchObject({
        code: "code_tries_used",
        details: { retry_after_seconds: wait },
      })
      expect(await take(KNOWN, code)).toMatchObject({ code: "code_tries_used" })
      await later(31)
      const refused = await ask(KNOWN)
      expect([refused.status, refused.body.code]).toEqual([429, "codes_too_many"])
      expect(Math.abs(refused.body.retry_after_seconds - (wait - 31))).toBeLessThan(5)
      await later(3601)
      expect(await take(KNOWN, code)).toMatchObject({ code: "code_expired" })
    }
  })

  it("counts many tries at once as many", async () => {
    await ask(KNOWN)
    const code = newestCode(messages, KNOWN)
    await Promise.all(Array.from({ length: 20 }, () => take(KNOWN, wrongThan(code))))
    const { rows } = await sql("select wrong_tries from sent_code")
    expect(rows).toEqual([{ wrong_tries: 5 }])
    expect(await take(KNOWN, code)).toMatchObject({ code: "code_tries_used" })
  })

  it("forgets a code after ten minutes, and when a newer one was sent", async () => {
    await ask(KNOWN)
    const first = newestCode(messages, KNOWN)
    await sql("update sent_code set expires_at = now()")
    expect(await take(KNOWN, first)).toMatchObject({ code: "code_expired" })
    await sql("update sent_code set expires_at = now() + interval '10 minutes'")
    await later(31)
    await ask(KNOWN)
    const second = newestCode(messages, KNOWN)
    expect(await take(KNOWN, first === second ? wrongThan(second) : first)).toMatchObject({ code: "code_wrong" })
    expect(await take(KNOWN, second)).toBe("taken")
  })

  it("sends twenty codes an hour for one address, of a thousand asked for", { timeout: 240_000 }, async () => {
    const phones = Array.from({ length: 1000 }, (_, index) => `09${String(10_000_000 + index)}`)
    const statuses: number[] = []
    for (let from = 0; from < phones.length; from += 50) {
      const answers = await Promise.all(phones.slice(from, from + 50).map((phone) => ask(phone, "198.51.100.4")))
      statuses.push(...answers.map(({ status }) => status))
    }
    expect(statuses.filter((status) => status === 202)).toHaveLength(20)
    expect(statuses.filter((status) => status === 429)).toHaveLength(980)
    expect(messages).toHaveLength(20)
    expect((await ask(KNOWN, "198.51.100.5")).status).toBe(202)
  })

  it("are not sent beyond the month's cap of a commune, and nobody can tell", async () => {
    const fill = (commune: string, purpose = "sign_in", many = 3000) =>
      sql(
        `insert into code_request (id, kind, purpose, commune_code, requested_at)
         select ? || n, 'code', ?, ?, now() from generate_series(1, ?) n`,
        [`full${commune}${purpose}`, purpose, commune, many],
      )
    await fill(HONG_VAN, "invitation")
    await ask(KNOWN)
    expect(messages.splice(0)).toHaveLength(1)
    await sql("update code_request set requested_at = requested_at - interval '1 minute'")
    await fill(HONG_VAN)
    const [known, unknown] = [await ask(KNOWN), await ask(UNKNOWN)]
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    expect(messages.map(({ to }) => to)).toEqual([UNKNOWN])
    // Every new household is a number that nobody has yet: they have more.
    await fill("", "sign_in", 30_000)
    expect((await ask("+84987654322")).text).toBe(known.text)
    expect(messages).toHaveLength(1)
    await sql("update code_request set requested_at = requested_at - interval '32 days'")
    await ask(KNOWN)
    expect(messages.map(({ to }) => to)).toEqual([UNKNOWN, KNOWN])
  })

  it("are cleared away when nothing needs them: after a day, what was counted after 40", async () => {
    const left = async () => {
      await clearOldCodesWorkflow(app.container()).run()
      const { rows } = await sql(
        "select (select count(*)::int from sent_code) as codes, (select count(*)::int from code_request) as asked",
      )
      return rows[0]
    }
    await ask(KNOWN)
    expect(await left()).toEqual({ codes: 1, asked: 1 })
    await sql("update sent_code set expires_at = now() - interval '25 hours'")
    await sql("update code_request set requested_at = now() - interval '39 days'")
    expect(await left()).toEqual({ codes: 0, asked: 1 })
    await sql("update code_request set requested_at = now() - interval '41 days'")
    expect(await left()).toEqual({ codes: 0, asked: 0 })
  })

  it("sends one of many codes asked for at once for one number", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => ask(KNOWN, `198.51.100.${index}`)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, ...Array(9).fill(429)])
    expect(messages).toHaveLength(1)
  })

  it.each([
    ["emoji", "🐉".repeat(10), "phone_invalid"],
    ["2,000 characters", "0".repeat(2000), "text_too_long"],
    ["a control character", "0912\u0000345678", "text_control_characters"],
    ["a landline", "024 3825 5555", "phone_invalid"],
    ["nothing", undefined, "text_required"],
    ["an object", { $gt: "" }, "field_wrong"],
    ["a list", ["0912345678"], "field_wrong"],
  ])("refuses %s as a number", async (_, phone, code) => {
    const { status, body } = await ask(phone)
    expect([status, body.code, body.field]).toEqual([400, code, "phone"])
  })
})
