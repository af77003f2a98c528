import { sellerRoutes as ocopSellerRoutes } from "@cho-lang/ocop/api/seller-routes"
import { sellerRoutes as ordersSellerRoutes } from "@cho-lang/seller-orders/api/seller-routes"
import { sellerRoutes } from "@cho-lang/sellers/api/access/seller-routes"
import { labelSellerRoutes } from "@cho-lang/traceability/api/label-routes"
import { lotSellerRoutes } from "@cho-lang/traceability/api/lot-routes"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beforeAll, describe, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, type Market } from "../../support/market"
import { Caller, createKey, createPerson, createStaff, tokenOf } from "../../support/people"
import { type KnownRoute, knownRoutes, servedRoutes } from "../../support/routes"
import { createTeam, type Helper, joinTeam } from "../../support/team"

const CORE = ["core", "core,settings", "site,settings"]
const WRITES = ["POST", "PUT", "PATCH", "DELETE"]
const known = knownRoutes()
const below = (prefix: string) => known.filter((route) => route.path.startsWith(`${prefix}/`))
const isScoped = ({ kind }: KnownRoute) => kind.startsWith("scoped")
const isPerson = ({ kind }: KnownRoute) => kind === "person"

/** Filled so that the right to it is all that can be wrong. */
const BODY = {
  reason: "Đã xem tại nhà",
  method: "in_person",
  seen_at: "2026-11-22T00:00:00Z",
  name: "Tổ thử",
  village: "ha-thai",
  phone: "0912000009",
  role: "member",
}

describe("the list of routes", () => {
  it("names every served route, and no other: a new one, also of an upgrade, is put into routes.txt by a person", () => {
    expect(servedRoutes()).toEqual(known.map(({ method, path }) => `${method} ${path}`).sort())
  })

  it("says of the desk what the guard's own table says", () => {
    const table = [
      ...sellerRoutes,
      ...ocopSellerRoutes,
      ...ordersSellerRoutes,
      ...lotSellerRoutes,
      ...labelSellerRoutes,
    ].map(({ method, path, who, evenSuspended }) => {
      return `${method} ${path} ${who}${evenSuspended ? ",even-suspended" : ""}`
    })
    const list = below("/seller").map(({ method, path, kind }) => `${method} ${path} ${kind}`)
    expect(table.sort()).toEqual(list.sort())
  })
})

describeApp("every route", (app) => {
  let market: Market
  let foreign: { id: string }
  let owner: Caller
  let teamId: string
  let ended: Record<"expired" | "revoked" | "poor" | "lotless", Helper>
  const caller = (token: string | null) => new Caller(app.origin(), token)

  /** A live, a revoked and an expired grant as the database holds them, without the way there. */
  async function grant(helper: Helper, id: string, fields: string, capability = "edit_stall"): Promise<void> {
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw(
      `insert into assist_grant (id, seller_id, helper_id, team_id, capabilities, starts_at, expires_at, consent_kind,
         consent_request_id, consented_at, revoked_at)
       select :id, :seller_id, :helper_id, :team_id, array[:capability]::text[], now() - interval '9 days', ${fields}
         from (values ('code', :id, now())) consent (kind, request, at)`,
      { id, seller_id: market.seller.id, helper_id: helper.id, team_id: teamId, capability },
    )
  }

  beforeAll(async () => {
    market = await createMarket(app.container())
    foreign = await market.addSeller("nguoi-khac")
    const person = await createPerson(app.container(), "0912345678", [{ seller_id: market.seller.id, role: "owner" }])
    owner = caller(person.token)
    teamId = await createTeam(app.container())
    ended = {
      expired: await joinTeam(app, teamId, "0912000001"),
      revoked: await joinTeam(app, teamId, "0912000002"),
      poor: await joinTeam(app, teamId, "0912000003"),
      lotless: await joinTeam(app, teamId, "0912000004"),
    }
    await grant(ended.expired, "grant_e", "now() - interval '1 second', kind, request, at, null")
    await grant(ended.revoked, "grant_r", "now() + interval '9 days', kind, request, at, now()")
    await grant(ended.poor, "grant_p", "now() + interval '9 days', kind, request, at, null", "record_lots")
    await grant(ended.lotless, "grant_l", "now() + interval '9 days', kind, request, at, null")
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw(
      `insert into consent_request (id, kind, state, helper_id, team_id, seller_id, phone, capabilities, expires_at,
         paper_key, paper_type, paper_sent_at)
       values ('consent_p', 'paper', 'awaiting_check', ?, ?, ?, '+84912345678', array['record_lots'],
         now() + interval '9 days', 'paper', 'image/png', now())`,
      [ended.poor.id, teamId, market.seller.id],
    )
  })

  const pathFor = ({ path }: KnownRoute): string =>
    path
      .replace(/^(\/admin\/sellers)\/:id/, `$1/${market.seller.id}`)
      .replace(/^(\/admin\/digital-teams)\/:id/, `$1/${teamId}`)
      .replace(/^(\/admin\/assist-grants|\/seller\/grants)\/:id/, "$1/grant_p")
      .replace(/^(\/admin\/consent-papers)\/:id/, "$1/consent_p")
      .replace(/:\w+/g, "khong-co")

  /** Status and code of a request to each route, as `METHOD path → 403 code`, to be compared at once. */
  async function ask(who: Caller, routes: KnownRoute[], body: object = { ...BODY, seller_id: market.seller.id }) {
    const answers: string[] = []
    for (const route of routes) {
      const sent = route.method === "GET" ? undefined : body
      const { status, body: said } = await who.send(route.method, pathFor(route), sent)
      answers.push(`${route.method} ${route.path} → ${status} ${said?.code ?? ""}`.trim())
    }
    return answers
  }

  const all = (routes: KnownRoute[], answer: string) =>
    routes.map(({ method, path }) => `${method} ${path} → ${answer}`)

  it("below /admin is closed without a login and to other actors", async () => {
    const closed = below("/admin").filter(({ kind }) => kind !== "open")
    const others = [null, "customer", "seller_member"].map((actor) =>
      caller(actor && tokenOf(app.container(), actor, "id_1")),
    )
    for (const who of others) {
      expect(await ask(who, closed)).toEqual(all(closed, "401 login_required"))
    }
  }, 120_000)

  it("below /admin is closed to staff without a scope, and core's to all below whole site", async () => {
    const closed = below("/admin").filter(({ kind }) => !["open", "self"].includes(kind))
    const core = below("/admin").filter(({ kind }) => CORE.includes(kind))
    const none = await createStaff(app.container(), "moi@example.com", null)
    const near = await createStaff(app.container(), "xa@example.com", { level: "commune", code: "10210" })
    const wide = await createStaff(app.container(), "tinh@example.com", { level: "province", code: "01" })
    expect(await ask(caller(none.token), closed)).toEqual(all(closed, "403 scope_missing"))
    expect(await ask(caller(near.token), core)).toEqual(all(core, "403 outside_scope"))
    expect(await ask(caller(wide.token), core)).toEqual(all(core, "403 outside_scope"))
  }, 120_000)

  it("below /admin keeps closed what is closed, to officers with every duty and to secret keys", async () => {
    const { token } = await createStaff(app.container(), "tat-ca@example.com", { level: "site" })
    const closed = below("/admin").filter(({ kind }) => kind === "closed")
    expect(closed.length).toBeGreaterThan(0)
    for (const who of [caller(token), await createKey(app)]) {
      expect(await ask(who, closed)).toEqual(all(closed, "403 outside_scope"))
    }
  })

  it("asks for the duty it names, of whole-site staff too", async () => {
    const { token } = await createStaff(app.container(), "khong@example.com", { level: "site", duties: [] })
    const charged = below("/admin").filter(({ kind }) => /,\w+$/.test(kind))
    expect(await ask(caller(token), charged)).toEqual(all(charged, "403 duty_missing"))
  })

  it("of ours shows and changes nothing for staff of another commune, and no household to a province", async () => {
    const elsewhere = await createStaff(app.container(), "khac@example.com", { level: "commune", code: "00004" })
    const named = below("/admin").filter((route) => isScoped(route) && route.path.includes(":id"))
    expect(await ask(caller(elsewhere.token), named)).toEqual(
      named.map(({ method, path }) => expect.stringMatching(`^${method} ${path} → 404 \\w+_not_found$`)),
    )
    const lists = below("/admin").filter((route) => isScoped(route) && !route.path.includes(":id"))
    const wide = await createStaff(app.container(), "tinh@example.com", { level: "province", code: "04" })
    for (const token of [elsewhere.token, wide.token]) {
      for (const route of lists) {
        const sent = route.method === "GET" ? undefined : { ...BODY, seller_id: market.seller.id }
        const { status, text } = await caller(token).send(route.method, route.path, sent)
        expect(status, route.path).toBeLessThan(500)
        expect(route.method === "GET" ? 200 : 300, route.path).toBeLessThanOrEqual(
          route.method === "GET" ? 200 : status,
        )
        expect(text, route.path).not.toContain(market.seller.id)
        expect(text, route.path).not.toContain("ha-thai")
      }
    }
  })

  it("below /seller is closed without a login and to other actors", async () => {
    for (const actor of [null, "customer", "user"]) {
      const who = caller(actor && tokenOf(app.container(), actor, "id_1"))
      expect(await ask(who, below("/seller"))).toEqual(all(below("/seller"), "401 login_required"))
    }
  })

  it("below /seller is closed at a stranger's stall, and when the grant ran out, was revoked, or lacks it", async () => {
    const atStall = below("/seller").filter((route) => !isPerson(route))
    expect(await ask(owner.at(foreign.id), atStall)).toEqual(all(atStall, "403 stall_not_yours"))
    expect(await ask(ended.expired.caller.at(market.seller.id), atStall)).toEqual(all(atStall, "403 grant_ended"))
    expect(await ask(ended.revoked.caller.at(market.seller.id), atStall)).toEqual(all(atStall, "403 grant_ended"))
    const ofLots = (route: KnownRoute) => route.kind === "record_lots" || route.kind.startsWith("record_lots,")
    const lacking: [Helper, KnownRoute[]][] = [
      [ended.poor, atStall.filter((route) => !ofLots(route))],
      [ended.lotless, atStall.filter(ofLots)],
    ]
    for (const [helper, routes] of lacking) {
      expect(routes.length).toBeGreaterThan(0)
      expect(await ask(helper.caller.at(market.seller.id), routes)).toEqual(
        routes.map(({ method, path }) =>
          expect.stringMatching(`^${method} ${path} → 403 (owner_only|members_only|capability_missing)$`),
        ),
      )
    }
  })

  it("below /seller changes nothing at a suspended stall", async () => {
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw("update seller set status = 'suspended' where id = ?", [market.seller.id])
    const writes = below("/seller").filter(({ method, kind }) => WRITES.includes(method) && !kind.includes("suspended"))
    const closed = writes.filter((route) => !isPerson(route))
    expect(await ask(owner, closed)).toEqual(all(closed, "403 stall_suspended"))
  })

  it("below /seller gives a stranger nothing by an id", async () => {
    const stranger = caller((await createPerson(app.container(), "0912345679")).token)
    const named = below("/seller").filter((route) => isPerson(route) && route.path.includes(":id"))
    for (const answer of await ask(stranger, named, {})) {
      expect(answer).toMatch(/ → 4\d\d \w+$/)
    }
  })

  it("below /store asks for a publishable key, for a customer where it is about one, and keeps closed what is closed", async () => {
    const store = below("/store")
    expect(await ask(caller(null), store)).toEqual(all(store, "400 not_allowed"))
    const shop = new Caller(app.origin(), null, { "x-publishable-api-key": market.publishableKey })
    const customers = store.filter(({ kind }) => kind === "customer")
    expect(await ask(shop, customers)).toEqual(
      customers.map(({ method, path }) => expect.stringMatching(`^${method} ${path} → 40[0-4]`)),
    )
    for (const actor of ["user", "seller_member"]) {
      const key = { "x-publishable-api-key": market.publishableKey }
      const who = new Caller(app.origin(), tokenOf(app.container(), actor, "id_1"), key)
      const own = customers.filter(({ path }) => path.startsWith("/store/customers/me"))
      expect(await ask(who, own)).toEqual(all(own, "401 login_required"))
    }
    const closed = store.filter(({ kind }) => kind === "closed")
    for (const answer of await ask(shop, closed)) {
      expect(answer).toMatch(/ → 40[34]/)
    }
  })
})
