import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import mendReplacements from "@cho-lang/seller-orders/jobs/mend-replacements"
import { Modules } from "@medusajs/framework/utils"
import { beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { ask, createDisputed, type Disputed, decide } from "../../support/disputed"
import { sameAgain } from "../../support/same-again"
import { refusal, sql } from "../../support/stall"

describeApp("the same piece once more, where officers, time or a dying process come in between", (app) => {
  let stalls: Disputed
  let of: ReturnType<typeof sameAgain>

  beforeAll(async () => {
    stalls = await createDisputed(app)
    of = sameAgain(app, stalls)
  })

  it("is given up neither while officers decide nor after they gave the money back: nothing is paid twice", async () => {
    const order = await of.broken()
    await of.again(order, "nobody")
    await ask(stalls, order, { reason: "replacement_missing", return_id: order.back })
    expect(refusal(await of.tap(order, order.back, "replacement/give-up"))).toEqual([409, "dispute_open", null])
    const [{ id }] = (await of.share(order)).disputes
    await decide(stalls, order, id, { decision: "buyer" })
    expect(refusal(await of.tap(order, order.back, "replacement/give-up"))).toEqual([409, "dispute_open", null])
    await mendReplacements(app.container())
    const { refunds } = await of.share(order)
    expect(refunds.map(({ amount }: { amount: number }) => amount)).toEqual([450_000])
  })

  it("is worth nothing more to officers where its money went back with the goods", async () => {
    const order = await of.broken()
    await of.again(order, "nobody")
    await ask(stalls, order, { reason: "replacement_missing", return_id: order.back })
    const [{ id }] = (await of.share(order)).disputes
    await sql(app, "update share_replacement set state = 'ended', end_reason = 'household'")
    await sql(app, "update share_return set settled_at = null, received_at = now() - interval '6 minutes'")
    await mendOrders(app.container())
    await decide(stalls, order, id, { decision: "buyer" })
    const { refunds, credit_total } = await of.share(order)
    expect([refunds.map(({ amount }: { amount: number }) => amount), credit_total]).toEqual([[450_000], 0])
  })

  it("is paid back as a whole also where a process died in the middle of it", async () => {
    const order = await of.broken()
    const costs = await of.total(order)
    await of.again(order)
    await of.tap(order, order.back, "receive", { items: [] })
    const orders = app.container().resolve(Modules.ORDER)
    const died = vi.spyOn(orders, "receiveReturn").mockRejectedValueOnce(new Error("The process died"))
    await of.tap(order, order.back, "replacement/give-up")
    died.mockRestore()
    const half = await sql(app, "select core_return_id is not null as noted, settled_at from share_return")
    expect([half, (await of.share(order)).refunds]).toEqual([[{ noted: true, settled_at: null }], []])
    await sql(app, "update share_return set received_at = now() - interval '6 minutes'")
    await mendOrders(app.container())
    await mendOrders(app.container())
    expect(await of.paid(order)).toEqual([450_000])
    expect(await of.total(order)).toBe(costs - 450_000)
  })

  it("or money: goods that come back though nothing is sent for them any more are paid for, whyever that is", async () => {
    for (const ended of [
      "update share_replacement set state = 'ended', end_reason = 'withdrawn'",
      "delete from share_replacement",
    ]) {
      const order = await of.broken()
      await of.again(order)
      await sql(app, ended)
      await of.tap(order, order.back, "receive", { items: [] })
      expect(await of.paid(order)).toEqual([450_000])
    }
  })

  it("is set right where a process died: a promise nobody heard is none, one that was heard meanwhile stands", async () => {
    const order = await of.broken()
    await of.again(order)
    await sql(app, "update share_replacement set updated_at = now() - interval '6 minutes'")
    await mendReplacements(app.container())
    expect([await of.stock(), (await of.backOf(order)).replacement.state]).toEqual([
      { stocked: 8, reserved: 1 },
      "reserved",
    ])
    await sql(app, "update share_return set state = 'asked', remedy = null, answered_at = null")
    expect(refusal(await of.again(order))).toEqual([409, "busy", null])
    await mendReplacements(app.container())
    expect([
      (await of.stock())?.reserved,
      await sql(app, "select id from share_replacement where deleted_at is null"),
    ]).toEqual([0, []])
    expect((await of.again(order)).status).toBe(200)
    await sql(app, "update share_return set state = 'withdrawn'")
    await sql(app, "update share_replacement set updated_at = now() - interval '6 minutes'")
    expect(refusal(await of.tap(order, order.back, "replacement/send"))).toEqual([409, "dispute_open", null])
    await mendReplacements(app.container())
    expect([await of.stock(), (await of.backOf(order)).replacement.state]).toEqual([
      { stocked: 8, reserved: 0 },
      "ended",
    ])
  })

  it("is paid back where it was promised a month ago and never sent", async () => {
    const order = await of.broken()
    await of.again(order, "nobody")
    await sql(app, "update share_replacement set state_at = now() - interval '31 days'")
    await mendReplacements(app.container())
    const { refunds, state } = await of.share(order)
    expect(refunds.map(({ amount }: { amount: number }) => amount)).toEqual([450_000])
    expect([state, (await of.backOf(order)).replacement]).toMatchObject([
      "delivered",
      { state: "ended", end_reason: "household" },
    ])
  })
})
