import http from "node:http"
import { setTimeout } from "node:timers/promises"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, type Market } from "../../support/market"
import { watchMessages } from "../../support/messages"
import { createPerson } from "../../support/people"
import { sql } from "../../support/stall"
import { consent, createTeam, type Helper, joinTeam } from "../../support/team"

const OWNER_PHONE = "+84912345678"

interface Entry {
  action: string
  after: Record<string, unknown> | null
  is_undone: boolean
}

describeApp("what the audit says of a helper's write", (app) => {
  let market: Market
  let helper: Helper

  beforeAll(async () => {
    market = await createMarket(app.container())
    await createPerson(app.container(), OWNER_PHONE, [{ seller_id: market.seller.id, role: "owner" }])
    helper = await joinTeam(app, await createTeam(app.container()), "0912000002")
  })
  beforeEach(async () => {
    await consent(helper, watchMessages(app), OWNER_PHONE, { seller_id: market.seller.id })
  })
  afterEach(() => vi.restoreAllMocks())

  const edit = (body: object) => helper.caller.at(market.seller.id).post("/seller/stall", body)
  const entries = () =>
    sql<Entry>(
      app,
      `select action, after, exists (select from audit_entry undone where undone.undoes_id = entry.id) as is_undone
         from audit_entry entry where undoes_id is null and action = 'stall_changed'`,
    )
  const storyNow = async () =>
    (await sql<{ story: string | null }>(app, "select story from seller where id = ?", [market.seller.id]))[0]?.story

  /** Sends a write and hangs up before the answer; what holds the server back is let go only then. */
  async function hangUp(body: object, lock: string): Promise<void> {
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const held = await knex.transaction()
    await held.raw(lock)
    const payload = JSON.stringify(body)
    const call = http.request(`${app.origin()}/seller/stall`, {
      method: "POST",
      headers: {
        ...helper.caller.at(market.seller.id).authorization(),
        "content-type": "application/json",
        "content-length": String(Buffer.byteLength(payload)),
      },
    })
    call.on("error", () => undefined)
    call.end(payload)
    await vi.waitFor(async () => {
      const waiting = await sql(app, "select 1 from pg_locks where not granted")
      expect(waiting.length).toBeGreaterThan(0)
    }, 10_000)
    call.destroy()
    await setTimeout(100)
    await held.commit()
  }

  it("stands when the phone hung up before the answer, and the write was done all the same", async () => {
    await hangUp({ story: "Xong rồi" }, "select id from seller for update")
    await expect.poll(storyNow).toBe("Xong rồi")
    await setTimeout(300)
    expect(await entries()).toMatchObject([{ after: { story: "Xong rồi" }, is_undone: false }])
  })

  it("is taken back when the phone hung up before the guard was done, and the write was refused", async () => {
    await hangUp({ story: "x".repeat(5000) }, "lock table audit_entry in share mode")
    await expect.poll(async () => (await entries()).map(({ is_undone }) => is_undone)).toEqual([true])
    expect(await storyNow()).toBeNull()
  })

  it("is taken back once for each refusal, and stands for what was done", async () => {
    expect((await edit({ story: "x".repeat(5000) })).status).toBe(400)
    await expect.poll(async () => (await entries()).map(({ is_undone }) => is_undone)).toEqual([true])
    expect((await edit({ story: "Được" })).status).toBe(200)
    await setTimeout(300)
    expect((await entries()).map(({ is_undone }) => is_undone).sort()).toEqual([false, true])
  })

  it("stands when the write was done and only the answer failed", async () => {
    await sql(
      app,
      `insert into seller_identity (id, seller_id, key_id, number_sealed, birth_date_sealed)
       values ('ident_1', ?, 'a key that is gone', 'x', 'x')`,
      [market.seller.id],
    )
    expect((await edit({ story: "Xong rồi" })).status).toBe(500)
    expect(await storyNow()).toBe("Xong rồi")
    await setTimeout(300)
    expect(await entries()).toMatchObject([{ after: { story: "Xong rồi" }, is_undone: false }])
  })

  it("holds every field that changes something, among however many others", async () => {
    const noise = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`a${index}`, "x"]))
    expect((await edit({ ...noise, story: "Giấu" })).status).toBe(200)
    expect(await entries()).toMatchObject([{ after: { story: "Giấu" } }])
  })
})
