import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUYER_MESSAGES_MODULE } from "../../modules/buyer-messages"
import type { BuyerMessagesModuleService, DueMessage, Occasion } from "../../modules/buyer-messages/service"
import { type BuyerFacts, wayTo, wordsOf } from "../rules/buyer-message"
import { STANDS } from "../rules/standing"

/** What a buyer gave for news of the order. */
const CONTACT = "coalesce(ord.metadata->>'contact_phone', ord.email)"
const UNTOLD = (kind: string, subject: string) =>
  `not exists (select from buyer_message where subject_id = ${subject} and kind = ${kind} and deleted_at is null)`

/** Shares that moved within a day, found by the index on state and its time; what is older is no news. */
const FRESH = `select id, order_id, state from seller_order
   where state in ('placed', 'confirmed', 'packed', 'shipped', 'ready_to_collect', 'delivered', 'declined', 'cancelled')
     and state_at > now() - interval '24 hours' and deleted_at is null`
const KIND = `case fresh.state when 'shipped' then 'share-shipped' when 'ready_to_collect' then 'share-ready'
   when 'declined' then 'share-declined' end`

const OCCASIONS = `with fresh as (${FRESH})
  select 'order-placed' as kind, ord.id as order_id, ord.id as subject_id, ${CONTACT} as contact
    from "order" ord where ord.id in (select order_id from fresh) and ord.created_at > now() - interval '24 hours'
     and ord.deleted_at is null and ord.canceled_at is null and ${CONTACT} is not null
     and ${UNTOLD("'order-placed'", "ord.id")} and ${STANDS}
  union all
  select ${KIND}, ord.id, fresh.id, ${CONTACT} from fresh join "order" ord on ord.id = fresh.order_id
   where ${KIND} is not null and ord.deleted_at is null and ${CONTACT} is not null and ${UNTOLD(KIND, "fresh.id")}
   limit 100`

/** Titles as they were sold; those of one share, or of the whole order. */
const GOODS = `array(select coalesce(line.product_title, line.title) from order_item item
    join order_line_item line on line.id = item.item_id
   where item.order_id = ord.id and item.version = ord.version and item.deleted_at is null
     and (share.id is null or exists (select from seller_order_item owned
           where owned.seller_order_id = share.id and owned.line_item_id = line.id and owned.deleted_at is null))
   order by line.created_at, line.id)`

const FACTS = `select order_code.code, ord.display_id as number, ${CONTACT} as contact, share.reference, share.state,
    seller.name as stall, ${GOODS} as goods, coalesce(ord.metadata->>'language', 'vi') as language
  from "order" ord join order_code on order_code.order_id = ord.id and order_code.deleted_at is null
  left join seller_order share on share.id = :subject_id and share.deleted_at is null
  left join seller on seller.id = share.seller_id
 where ord.id = :order_id`

type Facts = Omit<BuyerFacts, "link"> & { code: string; contact: string }

/** Sent one after another, well within the time for which they are one caller's. */
const PER_RUN = 50

/** Sends one message; false when there is no way to its buyer. */
async function send(
  container: MedusaContainer,
  messages: BuyerMessagesModuleService,
  due: DueMessage,
): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Facts[] }>(FACTS, { order_id: due.order_id, subject_id: due.subject_id })
  const [facts] = rows
  const way = facts ? wayTo(facts.contact) : null
  if (!(facts && way)) {
    await messages.closeMessage({ id: due.id, state: "dropped" })
    return false
  }
  const link = messages.orderAddress(facts.language, facts.code)
  // The words go in `content`, which core passes on but does not keep. No key of core's: it takes a message whose process died
  // for sent, and one that was refused it sends again and then throws. Our own row gives it to one caller.
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    ...way,
    template: due.kind,
    content: wordsOf(due.kind, way.channel, { ...facts, link }),
  })
  await messages.closeMessage({ id: due.id, state: "sent" })
  return true
}

/**
 * Tells buyers what there is to tell: that their order is placed, each part sent, ready, or not to be had; once for each,
 * by message to the telephone or e-mail they gave. What no gateway takes is tried again later, at last dropped: their
 * order does not wait for it. Answers how many went out.
 */
export const tellBuyersStep = createStep<void, number, undefined>("tell-buyers-step", async (_, { container }) => {
  const messages = container.resolve<BuyerMessagesModuleService>(BUYER_MESSAGES_MODULE)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Occasion[] }>(OCCASIONS)
  for (const occasion of rows) {
    await messages.noteMessage(occasion)
  }
  let sent = 0
  for (const due of await messages.takeDue(PER_RUN)) {
    try {
      sent += (await send(container, messages, due)) ? 1 : 0
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Message ${due.kind} was not sent: ${reason}`)
      await messages.putOff(due)
    }
  }
  return new StepResponse(sent)
})
