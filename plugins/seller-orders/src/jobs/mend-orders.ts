import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readHalfCancelled, readLeftovers, readUnsettled } from "../queries/leftovers"
import { readUnsettledMoney } from "../queries/unsettled-money"
import {
  clearLeftoverWorkflow,
  clearStraysWorkflow,
  endCancelledOrderWorkflow,
  giveBackLateWorkflow,
  holdGoodsWorkflow,
  mendOrderWorkflow,
  moveShareWorkflow,
  payRefundWorkflow,
  recordLostDeedsWorkflow,
  settleDisputeWorkflow,
  settleReturnWorkflow,
} from "../workflows"

/** One thing that fails keeps the others from nothing: it is told, and tried again in a minute. */
async function each<Thing>(
  container: MedusaContainer,
  things: Thing[],
  mend: (thing: Thing) => Promise<unknown>,
): Promise<void> {
  for (const thing of things) {
    await mend(thing).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error)
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Mending ${JSON.stringify(thing)}: ${why}`)
    })
  }
}

/**
 * What processes leave behind that die while they place an order: orders without payment are cleared away and their
 * carts opened, orders that stand get their shares, code and held goods, shares and reservations without an order go, and deeds,
 * returns, decisions and refunds that had not reached their order, or the book, reach it.
 */
export default async function mendOrders(container: MedusaContainer): Promise<void> {
  const { unpaid, unshared, unheld } = await readLeftovers(container)
  await each(container, unpaid, (input) => clearLeftoverWorkflow(container).run({ input }))
  await each(container, unshared, (input) => mendOrderWorkflow(container).run({ input }))
  await each(container, unheld, (input) => holdGoodsWorkflow(container).run({ input }))
  const strays: Record<string, number> = {}
  await each(container, ["strays"], async () => {
    Object.assign(strays, (await clearStraysWorkflow(container).run()).result)
  })
  const unsettled = await readUnsettled(container)
  const by = { kind: "system" as const, id: null }
  await each(container, unsettled, ({ id, action }) => moveShareWorkflow(container).run({ input: { id, action, by } }))
  const cancelled = await readHalfCancelled(container)
  await each(container, cancelled, (input) => endCancelledOrderWorkflow(container).run({ input }))
  const { returns, disputes, refunds, late } = await readUnsettledMoney(container)
  await each(container, returns, (input) => settleReturnWorkflow(container).run({ input }))
  await each(container, disputes, (input) => settleDisputeWorkflow(container).run({ input }))
  await each(container, late, (input) => giveBackLateWorkflow(container).run({ input }))
  await each(container, refunds, (input) => payRefundWorkflow(container).run({ input }))
  const { result: unwritten } = await recordLostDeedsWorkflow(container).run()
  const found = {
    unpaid: unpaid.length,
    unshared: unshared.length,
    unheld: unheld.length,
    unsettled: unsettled.length,
    cancelled: cancelled.length,
    returns: returns.length,
    disputes: disputes.length,
    refunds: refunds.length,
    late: late.length,
    unwritten,
    ...strays,
  }
  if (Object.values(found).some((count) => count > 0)) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Orders mended: ${JSON.stringify(found)}`)
  }
}

export const config = { name: "mend-orders", schedule: { interval: 60_000, concurrency: "forbid" } }
