import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows"
import request from "supertest"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN } from "../../support/market"
import { Caller, createStaff, EVERY_DUTY, type ScopeWish } from "../../support/people"
import { sql } from "../../support/stall"
import { statementsOf } from "../../support/statements"

describeApp("staff", (app) => {
  let site: Caller
  let commune: Caller
  let other: Caller
  let province: Caller
  let nobody: Caller

  beforeAll(async () => {
    await createMarket(app.container())
    const staff = async (email: string, scope: ScopeWish | null) =>
      new Caller(app.origin(), (await createStaff(app.container(), email, scope)).token)
    site = await staff("site@example.com", { level: "site" })
    commune = await staff("xa@example.com", { level: "commune", code: HONG_VAN })
    other = await staff("khac@example.com", { level: "commune", code: "00004" })
    province = await staff("tinh@example.com", { level: "province", code: "01" })
    nobody = await staff("moi@example.com", null)
  })

  it("see stalls and villages of their place, a province no single stall, and without a scope nothing", async () => {
    const sellers = async (who: Caller) => (await who.get("/admin/sellers")).body
    const villages = async (who: Caller) => (await who.get("/admin/villages")).body
    expect((await sellers(site)).sellers).toHaveLength(1)
    expect((await sellers(commune)).sellers).toHaveLength(1)
    expect(await sellers(other)).toMatchObject({ sellers: [], count: 0 })
    expect(await sellers(province)).toMatchObject({ code: "sums_only" })
    expect((await villages(commune)).villages).toHaveLength(1)
    expect((await villages(province)).villages).toHaveLength(1)
    expect((await villages(other)).villages).toHaveLength(0)
    for (const path of ["/admin/sellers", "/admin/villages", "/admin/orders", "/admin/plugins", "/admin/nothing"]) {
      expect((await nobody.get(path)).body.code, path).toBe("scope_missing")
    }
    expect((await nobody.get("/admin/users/me")).status).toBe(200)
  })

  it("below whole site reach nothing of core's, however the path is written", async () => {
    const paths = [
      "/admin/orders",
      "/ADMIN/orders",
      "/admin/Orders/",
      "/admin/products?fields=*",
      "/admin/customers",
      "/admin/users",
      "/admin/invites",
      "/admin/api-keys",
      "/admin//orders",
      "/admin/%6frders",
      "/admin/sellers/../orders",
      "/admin/uploads",
      "/admin/notifications",
      "/admin/workflows-executions",
      "/admin/staff-scopes",
    ]
    for (const path of paths) {
      for (const who of [commune, province]) {
        const { status, body } = await who.get(path)
        expect([status, body.code], path).toEqual([403, "outside_scope"])
      }
    }
    for (const path of ["//admin/orders", "/%61dmin/orders", "/admin%2Forders"]) {
      expect([401, 404], path).toContain((await commune.get(path)).status)
    }
    const stores = await commune.get("/admin/stores?fields=*default_sales_channel")
    expect(stores.status).toBe(200)
    expect(stores.body.stores[0]).not.toHaveProperty("default_sales_channel")
  })

  it("of the whole site need the duty for what is ours and for who may enter; a secret key needs none", async () => {
    const orders = { level: "site" as const, duties: ["orders"] }
    const { token } = await createStaff(app.container(), "don@example.com", orders)
    const clerk = new Caller(app.origin(), token)
    expect((await clerk.get("/admin/orders")).status).toBe(200)
    for (const path of ["/admin/staff-scopes", "/admin/users", "/admin/invites", "/admin/api-keys/"]) {
      expect((await clerk.get(path)).body, path).toMatchObject({ code: "duty_missing", duty: "settings" })
    }
    const { result } = await createApiKeysWorkflow(app.container()).run({
      input: { api_keys: [{ type: "secret", title: "Máy", created_by: "test" }] },
    })
    const key = await request(app.origin())
      .get("/admin/staff-scopes")
      .auth(result[0]?.token ?? "", "")
    expect(key.status).toBe(200)
  })

  it("get and lose a scope by somebody else's hand, at the next request", async () => {
    const wish = { email: "moi@example.com", level: "commune", code: HONG_VAN, duties: ["verify"] }
    expect((await site.post("/admin/staff-scopes", wish)).body.staff_scope).toMatchObject({ commune_code: HONG_VAN })
    expect((await nobody.get("/admin/sellers")).status).toBe(200)
    const { body } = await site.get("/admin/staff-scopes")
    const scope = body.staff_scopes.find((one: { email: string }) => one.email === "moi@example.com")
    expect(scope).toMatchObject({ place: "Xã Hồng Vân", duties: ["verify"] })
    const own = body.staff_scopes.find((one: { email: string }) => one.email === "site@example.com")
    expect((await site.send("delete", `/admin/staff-scopes/${own.id}`)).body.code).toBe("own_scope")
    const less = { email: "site@example.com", level: "site", duties: ["verify"] }
    expect((await site.post("/admin/staff-scopes", less)).body.code).toBe("own_scope")
    expect((await site.send("delete", `/admin/staff-scopes/${scope.id}`)).status).toBe(204)
    expect((await nobody.get("/admin/sellers")).body.code).toBe("scope_missing")
  })

  it("whose account was removed are nobody, though their token lives on", async () => {
    const { id, token } = await createStaff(app.container(), "nghi@example.com", { level: "site" })
    const gone = new Caller(app.origin(), token)
    expect((await gone.get("/admin/sellers")).status).toBe(200)
    expect((await site.send("delete", `/admin/users/${id}`)).status).toBe(200)
    expect((await gone.get("/admin/sellers")).body.code).toBe("scope_missing")
    expect((await gone.post("/admin/staff-scopes", {})).body.code).toBe("scope_missing")
  })

  it("may get their first scope from two at the same moment; each line of the book says what stood there", async () => {
    const give = (duty: string) =>
      site.post("/admin/staff-scopes", { email: "moi@example.com", level: "site", duties: [duty] })
    const answers = await Promise.all(["verify", "orders", "money", "curate"].map(give))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const rows = await sql<{ before: { duties: string[] } | null; after: { user_id: string; duties: string[] } }>(
      app,
      "select before, after from audit_entry where action = 'staff_scope_set'",
    )
    const given = rows.filter(({ after }) => after.user_id === answers[0]?.body.staff_scope.user_id)
    const [kept] = await sql<{ duties: string[] }>(app, "select duties from staff_scope where user_id = ?", [
      given[0]?.after.user_id,
    ])
    // Every scope but the last was replaced once.
    const replaced = given.flatMap(({ before }) => before?.duties ?? [])
    expect([...replaced, ...(kept?.duties ?? [])].sort()).toEqual(["curate", "money", "orders", "verify"])
  })

  it.each([
    [{ email: "ai@example.com" }, 404, "user_not_found", "email"],
    [{ level: "world" }, 400, "level_unknown", "level"],
    [{ level: "commune", code: "99999" }, 400, "commune_unknown", "code"],
    [{ level: "province", code: "99" }, 400, "province_unknown", "code"],
    [{ duties: ["king"] }, 400, "duty_unknown", "duties"],
    [{ duties: null }, 400, "field_wrong", "duties"],
    [{ level: "commune", code: HONG_VAN, duties: EVERY_DUTY }, 400, "settings_is_site_only", "duties"],
  ])("refuses %o", async (change, status, code, field) => {
    const wish = { email: "moi@example.com", level: "site", duties: [], ...change }
    const answer = await site.post("/admin/staff-scopes", wish)
    expect([answer.status, answer.body.code, answer.body.field]).toEqual([status, code, field])
  })

  it("cost the guard one statement", async () => {
    const sent = await statementsOf(() => commune.get("/admin/orders"))
    expect(sent).toHaveLength(1)
    expect(sent[0]).toContain("staff_scope")
  })
})
