import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDERS_MODULE } from "../../modules/seller-orders"
import type { SellerOrdersModuleService } from "../../modules/seller-orders/service"
import type { Telling } from "../../modules/seller-orders/take-told"
import { SECURED } from "../rules/standing"

/** Names of the news; the desk holds the words. */
const NEWS: Record<Telling, { template: string }> = {
  announced: { template: "order-new" },
  reminded: { template: "order-waits" },
}

const DUE: Record<Telling, string> = {
  announced: "share.announced_at is null",
  // Not accepted within a day of having heard of it.
  reminded: "share.reminded_at is null and share.announced_at < now() - interval '24 hours'",
}

/** Shares that wait, of orders whose money is there or is collected at the door; without it none is to be made. */
const dueShares = (telling: Telling) => `select share.id from seller_order share
  join "order" ord on ord.id = share.order_id and ord.deleted_at is null and ord.canceled_at is null
 where share.state = 'placed' and share.deleted_at is null and ${DUE[telling]} and ${SECURED}
 order by share.placed_at limit 100`

/** People of the stall, and helpers whom it lets handle its orders at this moment. */
const PEOPLE = `select seller_id, member_id from seller_membership
   where seller_id = any(:sellers::text[]) and deleted_at is null
  union
  select seller_id, helper_id from assist_grant
   where seller_id = any(:sellers::text[]) and 'handle_orders' = any(capabilities) and revoked_at is null
     and starts_at <= now() and expires_at > now() and deleted_at is null`

/** Ids of seller_members by the ids of stalls whose orders concern them. */
export async function peopleOf(container: MedusaContainer, sellerIds: string[]): Promise<Map<string, string[]>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const sellers = [...new Set(sellerIds)]
  const { rows } = await knex.raw<{ rows: { seller_id: string; member_id: string }[] }>(PEOPLE, { sellers })
  return new Map(
    sellers.map((id) => [id, rows.filter((row) => row.seller_id === id).map(({ member_id }) => member_id)]),
  )
}

/**
 * Puts it into the feeds of a stall's people that an order waits for them; push messages are read off the feed. Undone
 * by taking the news back and the marks off. Answers how many shares were told.
 */
export const tellHouseholdsStep = createStep(
  "tell-households",
  async ({ telling }: { telling: Telling }, { container }) => {
    const service = container.resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE)
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const due = (await knex.raw<{ rows: { id: string }[] }>(dueShares(telling))).rows
    const shares = await service.takeTold(
      telling,
      due.map(({ id }) => id),
    )
    const ids = shares.map(({ id }) => id)
    try {
      const people = await peopleOf(
        container,
        shares.map(({ seller_id }) => seller_id),
      )
      const news = shares.flatMap(({ id, seller_id, reference }) =>
        (people.get(seller_id) ?? []).map((member_id) => ({
          to: member_id,
          receiver_id: member_id,
          channel: "feed",
          ...NEWS[telling],
          resource_type: "seller_order",
          resource_id: id,
          data: { seller_id, reference, order: id },
        })),
      )
      if (news.length > 0) {
        await container.resolve(Modules.NOTIFICATION).createNotifications(news)
      }
    } catch (error) {
      await service.untell(telling, ids)
      throw error
    }
    return new StepResponse(ids.length)
  },
)
