import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { newestCode, watchMessages } from "../../support/messages"
import { createPerson } from "../../support/people"
import { Phone } from "../../support/phone"

const OLD = "+84912345678"
const NEW = "+84987654321"
const OTHER = "+84968123456"

describeApp("a new number", (app) => {
  let phone: Phone
  let me: Phone

  beforeEach(async () => {
    phone = new Phone(app, watchMessages(app))
    me = phone.with((await phone.signIn(OLD)).token)
  })
  afterEach(() => vi.restoreAllMocks())

  const sql = (text: string, values: unknown[] = []) =>
    app
      .container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(text, values as never)
  const numbers = async () =>
    (await sql("select phone from seller_member order by phone")).rows.map((row: { phone: string }) => row.phone)
  const change = (code: string, to = NEW) => me.send("post", "/seller/phone", { phone: to, code })

  it("takes the place of the old one, which is told; the device stays signed in", async () => {
    const asked = await me.send("post", "/seller/phone/codes", { phone: "0987 654 321" })
    expect([asked.status, asked.body]).toEqual([202, { expires_in_seconds: 600, wait_seconds: 30 }])
    const changed = await change(newestCode(me.messages, NEW))
    expect([changed.status, changed.body]).toEqual([200, { phone: NEW }])
    const told = me.messages.at(-1)
    expect(told).toMatchObject({ to: OLD, template: "phone-changed" })
    expect(told?.text).toContain("0987 654 321")
    expect((await me.send("get", "/seller/me")).body.seller_member.phone).toBe(NEW)
    const { rows } = await sql("select action, before, after from audit_entry")
    expect(rows).toEqual([{ action: "phone_changed", before: { phone: "…678" }, after: { phone: "…321" } }])
    expect((await phone.signIn(NEW)).is_new).toBe(false)
    await sql("update code_request set requested_at = requested_at - interval '31 seconds'")
    expect((await phone.signIn(OLD)).is_new).toBe(true)
  })

  it("that somebody has is refused only to who holds it, and the code is still good elsewhere", async () => {
    await createPerson(app.container(), OTHER)
    const [free, taken] = [NEW, OTHER].map((number) => me.send("post", "/seller/phone/codes", { phone: number }))
    expect((await taken)?.text).toBe((await free)?.text)
    const refused = await change(newestCode(me.messages, OTHER), OTHER)
    expect([refused.status, refused.body.code, refused.body.field]).toEqual([409, "phone_taken", "phone"])
    expect(await numbers()).toEqual([OLD, OTHER])
    expect((await sql("select * from audit_entry")).rows).toHaveLength(0)
    expect(me.messages.filter(({ template }) => template === "phone-changed")).toHaveLength(0)
  })

  it("goes to one of two people who prove it at once", async () => {
    const other = phone.with((await phone.signIn(OTHER)).token)
    const codes = app.container().resolve<{ takeCode: () => unknown }>("phone_login")
    vi.spyOn(codes, "takeCode").mockResolvedValue({ kind: "taken", id: "none" })
    const answers = await Promise.all(
      [me, other, me, other].map((one) => one.send("post", "/seller/phone", { phone: NEW, code: "123456" })),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses[0]).toBe(statuses[2])
    expect(statuses[1]).toBe(statuses[3])
    expect(statuses.toSorted()).toEqual([200, 200, 409, 409])
    expect((await numbers()).filter((number: string) => number === NEW)).toHaveLength(1)
  })

  it("is not changed by another's code, nor by a code for signing in", async () => {
    const other = phone.with((await phone.signIn(OTHER)).token)
    await other.send("post", "/seller/phone/codes", { phone: NEW })
    const theirs = newestCode(me.messages, NEW)
    const wrong = await change(theirs)
    expect([wrong.status, wrong.body.code, wrong.body.tries_left]).toEqual([400, "code_wrong", 4])
    await phone.askCode(NEW)
    const signIn = newestCode(me.messages, NEW)
    const refused = await change(signIn === theirs ? "000000" : signIn)
    expect([refused.status, refused.body.code]).toEqual([400, "code_wrong"])
    expect(await numbers()).toEqual([OLD, OTHER])
  })

  it.each([
    ["emoji", "🐉".repeat(10), "phone_invalid"],
    ["2,000 characters", "0".repeat(2000), "text_too_long"],
    ["a control character", "0912\u0000345678", "text_control_characters"],
    ["nothing", undefined, "text_required"],
    ["an object", {}, "field_wrong"],
  ])("is not %s", async (_, typed, code) => {
    for (const path of ["/seller/phone/codes", "/seller/phone"]) {
      const { status, body } = await me.send("post", path, { phone: typed, code: "123456" })
      expect([status, body.code, body.field]).toEqual([400, code, "phone"])
    }
  })

  it("needs a login", async () => {
    for (const path of ["/seller/phone/codes", "/seller/phone", "/seller/handover-codes"]) {
      expect((await phone.send("post", path, { phone: NEW })).status).toBe(401)
    }
  })
})
