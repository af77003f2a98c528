import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUYER_MESSAGES_MODULE } from "../../modules/buyer-messages"
import type { BuyerMessagesModuleService, DueMessage, Occasion } from "../../modules/buyer-messages/service"
import { CONTACT } from "../rules/buyer-contact"
import { type BuyerFacts, wayTo, wordsOf } from "../rules/buyer-message"
import { ENDED_BY } from "../rules/ended-by"
import { STANDS } from "../rules/standing"
import { LINE_OF_RECALL, RECALL, RECALLED } from "./recalled-lots"

const UNTOLD = (kind: string, subject: string) =>
  `not exists (select from buyer_message where subject_id = ${subject} and kind = ${kind} and deleted_at is null)`

/** Shares that moved within a day, found by the index on state and its time; what is older is no news. */
const FRESH = `select share.id, share.order_id, share.state, ${ENDED_BY} as ended_by from seller_order share
   where share.state in ('placed', 'confirmed', 'packed', 'shipped', 'ready_to_collect', 'delivered', 'declined', 'cancelled')
     and share.state_at > now() - interval '24 hours' and share.deleted_at is null`
/** Nobody said that it came: its time did. */
const PRESUMED = `fresh.state = 'delivered' and exists (select from seller_order_change said where said.seller_order_id = fresh.id
   and said.to_state = 'delivered' and said.by_kind = 'system' and said.deleted_at is null)`
/** Of an order that staff cancel as a whole its buyer hears once. What a buyer cancelled is no news; what is lost officers have decided, and that is told. */
const KIND = `case when fresh.state = 'shipped' then 'share-shipped' when fresh.state = 'ready_to_collect' then 'share-ready'
   when ${PRESUMED} then 'share-presumed'
   when fresh.ended_by = 'stall' then 'share-declined' when fresh.ended_by = 'not_taken' then 'share-came-back' when fresh.ended_by in ('staff', 'late_transfer') then 'share-ended' end`

/** A fee that is asked anew within half an hour of the last one is told after that, as it stands then. */
const TOLD_OF_A_FEE = `select from payment_request other join buyer_message told on told.subject_id = other.id
   where other.seller_order_id = request.seller_order_id and told.kind = 'fee-asked'
     and told.created_at > now() - interval '30 minutes' and told.deleted_at is null`

/** What households and officers answered or asked within a day, by its own id: each is told, also the second of a kind. */
const ANSWERED = `select 'fee-asked' as kind, request.id, request.seller_order_id from payment_request request
   where request.kind = 'delivery_fee' and request.state = 'proposed' and request.state_at > now() - interval '24 hours'
     and request.deleted_at is null and not exists (${TOLD_OF_A_FEE})
  union all select case when remedy = 'same' then 'replacement-promised' else 'return-answered' end, id, seller_order_id from share_return one
   where (state = 'accepted' or state = 'refused' and way_back_payer is null or state = 'received' and way_back_payer = 'nobody') and answered_at > now() - interval '24 hours'
     and (remedy is distinct from 'same' or exists (select from share_replacement again
        where again.share_return_id = one.id and again.state = 'reserved' and again.deleted_at is null)) and deleted_at is null
  union all select 'return-not-taken', id, seller_order_id from share_return
   where state = 'refused' and way_back_payer is not null and answered_at > now() - interval '24 hours' and deleted_at is null
  union all select 'return-received', id, seller_order_id from share_return
   where state = 'received' and way_back_payer is distinct from 'nobody' and settled_at > now() - interval '24 hours' and deleted_at is null
  union all select case when state = 'sent' then 'replacement-sent' else 'replacement-given-up' end, share_return_id, seller_order_id from share_replacement
   where (state = 'sent' or state = 'ended' and end_reason = 'household') and state_at > now() - interval '24 hours' and deleted_at is null
  union all select 'dispute-decided', id, seller_order_id from share_dispute
   where state = 'decided' and decided_at > now() - interval '24 hours' and deleted_at is null
  union all ${RECALLED}`

const OCCASIONS = `with fresh as (${FRESH})
  select 'order-placed' as kind, ord.id as order_id, ord.id as subject_id, ${CONTACT} as contact
    from "order" ord where ord.id in (select order_id from fresh) and ord.created_at > now() - interval '24 hours'
     and ord.deleted_at is null and ord.canceled_at is null and ${CONTACT} is not null
     and ${UNTOLD("'order-placed'", "ord.id")} and ${STANDS}
  union all
  select distinct 'share-ended', ord.id, ord.id, ${CONTACT} from fresh join "order" ord on ord.id = fresh.order_id
   where fresh.ended_by = 'staff' and ord.canceled_at is not null and ord.deleted_at is null and ${CONTACT} is not null
     and ${UNTOLD("'share-ended'", "ord.id")} and ${STANDS}
  union all
  select ${KIND}, ord.id, fresh.id, ${CONTACT} from fresh join "order" ord on ord.id = fresh.order_id
   where ${KIND} is not null and ord.canceled_at is null and ord.deleted_at is null and ${CONTACT} is not null and ${UNTOLD(KIND, "fresh.id")}
  union all
  select answer.kind, ord.id, answer.id, ${CONTACT} from (${ANSWERED}) answer
    join seller_order share on share.id = answer.seller_order_id and share.deleted_at is null
    join "order" ord on ord.id = share.order_id and ord.deleted_at is null
   where ${CONTACT} is not null and ${UNTOLD("answer.kind", "answer.id")}
   limit 100`

/** Titles as they were sold; those of one return, of one share, or of the whole order. */
const GOODS = `array(select coalesce(line.product_title, line.title) from order_item item
    join order_line_item line on line.id = item.item_id
   where item.order_id = ord.id and item.version = ord.version and item.deleted_at is null
     and (share.id is null or exists (select from seller_order_item owned
           where owned.seller_order_id = share.id and owned.line_item_id = line.id and owned.deleted_at is null))
     and (not exists (select from share_return_item back where back.share_return_id = :subject_id and back.deleted_at is null)
       or exists (select from share_return_item back
           where back.share_return_id = :subject_id and back.line_item_id = line.id and back.deleted_at is null))
     and ${LINE_OF_RECALL}
   order by line.created_at, line.id)`

/** Nothing where its question was answered, its return taken back, or what is sent once more went on, before the message could go. */
const FACTS = `select order_code.code, ord.display_id as number, ${CONTACT} as contact, share.reference, share.state,
    seller.name as stall, ${GOODS} as goods, again.carrier, again.tracking_code, ${RECALL} as recall,
    (select coalesce(sum(money.amount), 0)::float8 from share_refund money
      where money.origin = 'return' and money.origin_id = :subject_id and money.deleted_at is null) as money, coalesce(ord.metadata->>'language', 'vi') as language
  from "order" ord join order_code on order_code.order_id = ord.id and order_code.deleted_at is null
  left join seller_order share on share.deleted_at is null and share.id = coalesce(
    (select seller_order_id from payment_request where id = :subject_id),
    (select seller_order_id from share_return where id = :subject_id),
    (select seller_order_id from share_dispute where id = :subject_id),
    (select seller_order_id from packed_lot where id = :subject_id), :subject_id)
  left join seller on seller.id = share.seller_id
  left join share_replacement again on again.share_return_id = :subject_id and again.deleted_at is null
 where ord.id = :order_id
   and not exists (select from payment_request where id = :subject_id and state <> 'proposed')
   and not exists (select from share_return where id = :subject_id and state = 'withdrawn')
   and (:kind <> 'replacement-promised' or again.state = 'reserved') and (:kind <> 'replacement-sent' or again.state = 'sent')`

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
  const { order_id, subject_id, kind } = due
  const { rows } = await knex.raw<{ rows: Facts[] }>(FACTS, { order_id, subject_id, kind })
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
 * Tells buyers what there is to tell: that their order is placed, each part sent, ready, taken for delivered, or not to be had, that a fee is
 * asked, a return answered or back, another piece promised, sent or not to be had, a question decided, a batch in it recalled; once for each, by message to the telephone or e-mail they gave. What no gateway takes is tried again later, at last dropped: their
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
