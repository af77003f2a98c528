import { createSellerMemberWorkflow } from "@cho-lang/sellers/workflows"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket } from "../../support/market"
import { newestCode, watchMessages } from "../../support/messages"
import { Phone } from "../../support/phone"

const KNOWN = "+84912345678"
const UNKNOWN = "+84987654321"

describeApp("signing in by phone", (app) => {
  let phone: Phone
  let memberId: string

  beforeAll(async () => {
    const market = await createMarket(app.container())
    const { result } = await createSellerMemberWorkflow(app.container()).run({
      input: { name: "Huệ", phone: KNOWN, memberships: [{ seller_id: market.seller.id, role: "owner" }] },
    })
    memberId = result.id
  })
  beforeEach(() => {
    phone = new Phone(app, watchMessages(app))
  })
  afterEach(() => vi.restoreAllMocks())

  const sql = (text: string, values: unknown[] = []) =>
    app
      .container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(text, values as never)
  const count = async (table: string) => Number((await sql(`select count(*) from ${table}`)).rows[0].count)
  const payload = (token: string) => JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString())

  it("lets a known person in and proves the number", async () => {
    const { token, device_token, is_new } = await phone.signIn(KNOWN, "Máy của Huệ")
    expect(is_new).toBe(false)
    expect(device_token).toMatch(/^[\w-]{43}$/)
    const { rows } = await sql("select id, name, token_hash from device")
    expect(rows).toEqual([
      { id: expect.stringMatching(/^device_/), name: "Máy của Huệ", token_hash: expect.any(String) },
    ])
    expect(rows[0].token_hash).not.toContain(device_token)
    expect(payload(token)).toMatchObject({
      actor_id: memberId,
      actor_type: "seller_member",
      auth_provider: "phone-code",
      app_metadata: { seller_member_id: memberId, device_id: rows[0].id },
    })
    expect(payload(token).exp - payload(token).iat).toBe(24 * 60 * 60)
    const me = await phone.with(token).send("get", "/seller/me")
    expect([me.status, me.body.seller_member.id]).toEqual([200, memberId])
    const proven = await sql("select phone_confirmed_at from seller_member where id = ?", [memberId])
    expect(proven.rows[0].phone_confirmed_at).toBeInstanceOf(Date)
  })

  it("makes somebody new for a number nobody has, once", async () => {
    const first = await phone.signIn(UNKNOWN)
    expect(first.is_new).toBe(true)
    const me = await phone.with(first.token).send("get", "/seller/me")
    expect(me.body.seller_member).toMatchObject({ name: "", phone: UNKNOWN })
    await sql("update code_request set requested_at = requested_at - interval '31 seconds'")
    expect((await phone.signIn(UNKNOWN)).is_new).toBe(false)
    expect(await count("seller_member")).toBe(2)
    expect(await count("auth_identity")).toBe(1)
    expect(await count("device")).toBe(2)
  })

  it("lets one of two phones with one code in", async () => {
    await phone.askCode(UNKNOWN)
    const code = newestCode(phone.messages, UNKNOWN)
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => phone.send("post", "/phone-login/sessions", { phone: UNKNOWN, code })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400, 400])
    const refused = answers.filter(({ status }) => status === 400)
    expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(["code_expired"]))
    expect([await count("seller_member"), await count("device"), await count("auth_identity")]).toEqual([2, 1, 1])
  })

  it("makes one person of two sessions at once for a new number", async () => {
    // As if each had a code of its own: the unique number alone must hold.
    const codes = app.container().resolve<{ takeCode: () => unknown }>("phone_login")
    vi.spyOn(codes, "takeCode").mockResolvedValue({ kind: "taken", id: "none" })
    const code = "123456"
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => phone.send("post", "/phone-login/sessions", { phone: UNKNOWN, code })),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(answers.filter(({ body }) => body.is_new)).toHaveLength(1)
    expect(new Set(answers.map(({ body }) => payload(body.token).actor_id)).size).toBe(1)
    expect([await count("seller_member"), await count("device"), await count("auth_identity")]).toEqual([2, 4, 1])
  })

  it("remembers a device for six months of use, and no longer", async () => {
    const { device_token } = await phone.signIn(KNOWN)
    const come = () => phone.send("post", "/phone-login/sessions/by-device", { device_token })
    await sql("update device set expires_at = now() + interval '1 second'")
    const again = await come()
    expect(again.status).toBe(200)
    expect((await phone.with(again.body.token).send("get", "/seller/me")).status).toBe(200)
    const { rows } = await sql("select extract(day from expires_at - now()) as days from device")
    expect(Number(rows[0].days)).toBeGreaterThanOrEqual(182)
    await sql("update device set expires_at = now()")
    const late = await come()
    expect([late.status, late.body.code]).toEqual([401, "device_unknown"])
  })

  it("shows where one is signed in, and forgets one's own devices only", async () => {
    const one = await phone.signIn(KNOWN, "Máy cũ")
    await sql("update code_request set requested_at = requested_at - interval '31 seconds'")
    const two = await phone.signIn(KNOWN, "Máy mới")
    const stranger = await phone.signIn(UNKNOWN)
    const { body } = await phone.with(two.token).send("get", "/seller/devices")
    expect(body.devices).toMatchObject([
      { name: "Máy mới", is_this: true, created_at: expect.any(String), last_seen_at: expect.any(String) },
      { name: "Máy cũ", is_this: false },
    ])
    expect(Object.keys(body.devices[0]).sort()).toEqual(["created_at", "id", "is_this", "last_seen_at", "name"])
    const old = body.devices[1].id
    const foreign = await phone.with(stranger.token).send("delete", `/seller/devices/${old}`)
    expect([foreign.status, foreign.body.code]).toEqual([404, "device_not_found"])
    const me = (token: string) => phone.with(token).send("get", "/seller/me")
    expect((await me(one.token)).status).toBe(200)
    const refreshed = await phone.with(one.token).send("post", "/auth/token/refresh")
    expect(refreshed.status).toBe(200)
    expect((await phone.with(two.token).send("delete", `/seller/devices/${old}`)).status).toBe(200)
    for (const token of [one.token, refreshed.body.token]) {
      const { status, body } = await me(token)
      expect([status, body.code]).toEqual([401, "seller_member_unknown"])
    }
    expect((await me(two.token)).status).toBe(200)
    const again = await phone.with(two.token).send("delete", `/seller/devices/${old}`)
    expect([again.status, again.body.code]).toEqual([404, "device_not_found"])
    const later = await phone.send("post", "/phone-login/sessions/by-device", { device_token: one.device_token })
    expect([later.status, later.body.code]).toEqual([401, "device_unknown"])
    expect((await phone.with(two.token).send("get", "/seller/devices")).body.devices).toHaveLength(1)
  })

  it.each(["get", "post"] as const)("has no other door: core's own route by %s is refused", async (method) => {
    const http = app.container().resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
    const forged = generateJwtToken({ actor_id: memberId }, { secret: http.jwtSecret ?? "", expiresIn: "1h" })
    for (const body of [
      { phone: KNOWN },
      { entity_id: memberId },
      { proof: KNOWN },
      { proof: memberId },
      { proof: forged },
      {},
    ]) {
      const query = method === "get" ? `?${new URLSearchParams(body as Record<string, string>)}` : ""
      const path = `/auth/seller_member/phone-code${query}`
      expect((await phone.send(method, path, method === "post" ? body : undefined)).status).toBe(401)
    }
    for (const path of ["register", "update", "callback"]) {
      const answer = await phone.send("post", `/auth/seller_member/phone-code/${path}`, { proof: memberId })
      expect(answer.status, path).toBeGreaterThanOrEqual(400)
      expect(answer.body.token).toBeUndefined()
    }
    expect(await count("auth_identity")).toBe(0)
  })

  it.each(["user", "customer"])("is no way in for a %s", async (actor) => {
    const { status, body } = await phone.send("post", `/auth/${actor}/phone-code`, { proof: memberId })
    expect([status, body.token]).toEqual([400, undefined])
    const { token } = await phone.signIn(KNOWN)
    expect((await phone.with(token).send("get", "/admin/orders")).status).toBe(401)
    expect((await phone.with(token).send("get", "/admin/users/me")).status).toBe(401)
  })

  it("does not take the token of another actor", async () => {
    const auth = app.container().resolve(Modules.AUTH)
    const LOGIN = { email: "mai@example.com", password: "mot-mat-khau-dai" }
    const { body } = await phone.send("post", "/auth/customer/emailpass/register", LOGIN)
    expect((await phone.with(body.token).send("get", "/seller/devices")).status).toBe(401)
    expect(await auth.listAuthIdentities({})).toHaveLength(1)
  })

  it.each([
    ["emoji", "🐉".repeat(6), "code_malformed", "device_unknown"],
    ["2,000 characters", "1".repeat(2000), "code_malformed", "text_too_long"],
    ["a control character", "12\u000034", "code_malformed", "text_control_characters"],
    ["nothing", undefined, "code_malformed", "text_required"],
    ["a number", 123456, "code_malformed", "field_wrong"],
    ["an object", { $gt: "" }, "code_malformed", "field_wrong"],
  ])("refuses %s as code and as device token", async (_, value, ofCode, ofToken) => {
    const byCode = await phone.send("post", "/phone-login/sessions", { phone: KNOWN, code: value })
    expect([byCode.status, byCode.body.code, byCode.body.field]).toEqual([400, ofCode, "code"])
    const byDevice = await phone.send("post", "/phone-login/sessions/by-device", { device_token: value })
    expect(byDevice.body.code).toBe(ofToken)
    expect(byDevice.status).toBe(ofToken === "device_unknown" ? 401 : 400)
  })

  it.each([
    ["2,000 characters", "a".repeat(2000), "text_too_long"],
    ["2,000 emoji", "🐉".repeat(2000), "text_too_long"],
    ["a control character", "a\u0000b", "text_control_characters"],
    ["an object", {}, "field_wrong"],
  ])("refuses %s as a device's name, and the code is still good", async (_, device_name, code) => {
    await phone.askCode(KNOWN)
    const sent = newestCode(phone.messages, KNOWN)
    const refused = await phone.send("post", "/phone-login/sessions", { phone: KNOWN, code: sent, device_name })
    expect([refused.status, refused.body.code, refused.body.field]).toEqual([400, code, "device_name"])
    const named = { phone: KNOWN, code: sent, device_name: "🐉 máy" }
    expect((await phone.send("post", "/phone-login/sessions", named)).status).toBe(200)
  })

  it("leaves nothing behind when the token cannot be made", async () => {
    await phone.askCode(UNKNOWN)
    const code = newestCode(phone.messages, UNKNOWN)
    const auth = app.container().resolve(Modules.AUTH)
    vi.spyOn(auth, "updateAuthIdentities").mockRejectedValueOnce(new Error("out of reach"))
    expect((await phone.send("post", "/phone-login/sessions", { phone: UNKNOWN, code })).status).toBe(500)
    expect([await count("seller_member"), await count("device")]).toEqual([1, 0])
    expect((await phone.send("post", "/phone-login/sessions", { phone: UNKNOWN, code })).status).toBe(200)
  })
})
