import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { Caller, createStaff, type ScopeWish } from "../../support/people"

describeApp("what Admin's screens read", (app) => {
  let market: Market
  let site: Caller
  let commune: Caller
  let standIn: Caller
  let province: Caller
  let nobody: Caller

  beforeAll(async () => {
    market = await createMarket(app.container())
    const staff = async (email: string, scope: ScopeWish | null) =>
      new Caller(app.origin(), (await createStaff(app.container(), email, scope)).token)
    site = await staff("site@example.com", { level: "site" })
    commune = await staff("xa@example.com", { level: "commune", code: HONG_VAN, duties: ["verify"] })
    standIn = await staff("thay@example.com", { level: "commune", code: HONG_VAN, duties: ["verify"] })
    province = await staff("tinh@example.com", { level: "province", code: "01" })
    nobody = await staff("moi@example.com", null)
  })

  it("is the officer's own place and duties", async () => {
    const mine = async (who: Caller) => (await who.get("/admin/staff-scopes/me")).body
    expect(await mine(commune)).toEqual({ staff_scope: { level: "commune", place: "Xã Hồng Vân", duties: ["verify"] } })
    expect((await mine(province)).staff_scope).toMatchObject({ level: "province", place: "Thành phố Hà Nội" })
    expect((await mine(site)).staff_scope).toMatchObject({ level: "site", place: null })
    expect(await mine(nobody)).toMatchObject({ code: "scope_missing" })
  })

  it("hides in the menu what would be refused, and leaves the whole site what core keeps for it", async () => {
    const hidden = async (who: Caller) => {
      const { body } = await who.get("/admin/layouts/sidebar/configuration")
      return Object.keys(body.default_configuration?.configuration.widgets ?? {})
    }
    expect(await hidden(commune)).toEqual(expect.arrayContaining(["core:nav:/orders", "core:nav:/staff-scopes"]))
    expect(await hidden(commune)).not.toContain("core:nav:/sellers")
    expect(await hidden(province)).toContain("core:nav:/sellers")
    expect(await hidden(nobody)).toContain("core:nav:/villages")
    expect(await hidden(site)).toEqual([])
    const wish = { configuration: { widgets: {} } }
    expect((await commune.post("/admin/layouts/sidebar/configuration", wish)).body.code).toBe("outside_scope")
    expect((await site.post("/admin/layouts/sidebar/configuration", wish)).status).toBe(200)
  })

  it("names the oldest of each kind of work, to a stand-in the same, to a province only how many there are", async () => {
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw("update seller set status = 'pending' where id = ?", [market.seller.id])
    const row = async (who: Caller) => {
      const { body } = await who.get("/admin/todays-work")
      return body.rows.find(({ key }: { key: string }) => key === "stalls_waiting")
    }
    const path = `/sellers/${market.seller.id}`
    expect(await row(commune)).toMatchObject({ count: 1, oldest: [{ path, name: expect.any(String) }] })
    expect((await row(commune)).oldest[0].since).toBe((await row(commune)).oldest_at)
    expect(await row(standIn)).toEqual(await row(commune))
    expect(await row(province)).toMatchObject({ count: 1, oldest: [] })
  })

  it("are the stalls asked for: by state, by unchecked papers, by part of the name", async () => {
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const found = async (query: string) => {
      const { body } = await commune.get(`/admin/sellers?${query}`)
      return [body.count, body.sellers.length]
    }
    await knex.raw("update seller set status = 'pending', name = 'Sơn mài 100% Đỗ' where id = ?", [market.seller.id])
    expect(await found("status=pending")).toEqual([1, 1])
    expect(await found("status=closed")).toEqual([0, 0])
    expect(await found(`q=${encodeURIComponent("100% ĐỖ")}`)).toEqual([1, 1])
    expect(await found("q=_")).toEqual([0, 0])
    expect(await found("identity=unverified")).toEqual([0, 0])
    await knex.raw(
      `insert into seller_identity (id, seller_id, key_id, number_sealed, birth_date_sealed)
       values ('selid_1', ?, 'test', 'x', 'x')`,
      [market.seller.id],
    )
    expect(await found("identity=unverified&limit=1")).toEqual([1, 1])
    await knex.raw("update seller set status = 'closed' where id = ?", [market.seller.id])
    expect(await found("identity=unverified")).toEqual([0, 0])
    expect((await commune.get("/admin/sellers?identity=all")).status).toBe(400)
  })
})
