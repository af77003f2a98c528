import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_ALARMS_MODULE } from "../../modules/order-alarms"
import type { AlarmKind } from "../../modules/order-alarms/models"
import { type AlarmSubject, MINUTES_BETWEEN, type OrderAlarmsModuleService } from "../../modules/order-alarms/service"
import { ALARM_AFTER_HOURS, mayRing } from "../rules/alarm-hours"
import { alarmText } from "../rules/household-message"

interface Waiting {
  seller_id: string
  stall: string
  /** For which nobody was rung up. */
  subjects: AlarmSubject[]
  /** Numbers of the stall's owners, E.164. */
  phones: string[]
  /** Numbers of who helps with its orders. */
  helpers: string[]
}

/** None of the stall's own people is told by push messages. */
const IS_SILENT = `not exists (select from seller_membership own
   join push_subscription browser on browser.member_id = own.member_id and browser.ended_at is null
    and browser.deleted_at is null
  where own.seller_id = due.seller_id and own.deleted_at is null)`

/** Owners of a row `seller` who can be rung up. */
const OWNERS = `seller_membership own
  join seller_member person on person.id = own.member_id and person.phone is not null and person.deleted_at is null
 where own.seller_id = seller.id and own.role = 'owner' and own.deleted_at is null`

/** Who helps with the orders of a row `seller` at this moment and can be rung up. */
const HELPERS = `assist_grant given
  join seller_member person on person.id = given.helper_id and person.phone is not null and person.deleted_at is null
 where given.seller_id = seller.id and 'handle_orders' = any(given.capabilities) and given.revoked_at is null
   and given.starts_at <= now() and given.expires_at > now() and given.deleted_at is null`

/**
 * What its people were told of and have not answered, and since when they know. What was announced is due: its money is there or comes
 * at the door. After two days, a return after three, staff have it.
 */
const DUE: Record<AlarmKind, string> = {
  new: `select id as seller_order_id, '' as share_return_id, seller_id, announced_at as told_at from seller_order
   where state = 'placed' and deleted_at is null and announced_at > now() - interval '48 hours'`,
  waits: `select id as seller_order_id, '' as share_return_id, seller_id, reminded_at as told_at from seller_order
   where state = 'placed' and deleted_at is null and reminded_at > now() - interval '48 hours'`,
  return: `select share.id as seller_order_id, back.id as share_return_id, share.seller_id, back.asked_at as told_at
    from share_return back join seller_order share on share.id = back.seller_order_id and share.deleted_at is null
   where back.state = 'asked' and back.deleted_at is null and back.asked_at > now() - interval '3 days'`,
}

/** Who waits longest comes first. */
const waiting = (kind: AlarmKind) => `select seller.id as seller_id, seller.name as stall,
    json_agg(json_build_object('seller_order_id', due.seller_order_id, 'share_return_id', due.share_return_id)
      order by due.told_at) as subjects,
    (select json_agg(distinct person.phone) from ${OWNERS}) as phones,
    (select coalesce(json_agg(distinct person.phone), '[]') from ${HELPERS}) as helpers
  from (${DUE[kind]}) due join seller on seller.id = due.seller_id and seller.deleted_at is null
 where (due.told_at < now() - interval '${ALARM_AFTER_HOURS} hours' or ${IS_SILENT})
   and not exists (select from order_alarm where seller_order_id = due.seller_order_id and kind = '${kind}'
     and share_return_id = due.share_return_id and deleted_at is null)
   and exists (select from ${OWNERS})
   and not exists (select from order_alarm recent where recent.seller_id = seller.id
     and recent.rung_at > now() - interval '${MINUTES_BETWEEN} minutes' and recent.deleted_at is null)
 group by seller.id order by min(due.told_at) limit 100`

/** Whether one of these phones was reached at least. */
async function ringAny(container: MedusaContainer, phones: string[], text: string): Promise<boolean> {
  let reached = false
  for (const to of phones) {
    const message = { to, channel: "sms", template: "order-alarm", content: { text } }
    try {
      await container.resolve(Modules.NOTIFICATION).createNotifications(message)
      reached = true
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Message order-alarm was not sent: ${reason}`)
    }
  }
  return reached
}

/** Rings up everybody who was told of one kind and has not answered; answers how many households were reached. */
async function ringAll(container: MedusaContainer, kind: AlarmKind): Promise<number> {
  const alarms = container.resolve<OrderAlarmsModuleService>(ORDER_ALARMS_MODULE)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Waiting[] }>(waiting(kind))
  let rung = 0
  for (const { seller_id, stall, subjects, phones, helpers } of rows) {
    const taken = await alarms.takeAlarm({ seller_id, kind, subjects })
    if (taken.length === 0) {
      continue
    }
    const facts = { stall, count: taken.length, desk: `${alarms.deskAddress}/don` }
    if (await ringAny(container, phones, alarmText(kind, facts))) {
      rung += 1
    } else {
      await alarms.deleteOrderAlarms(taken)
    }
    // A household that does not answer for a day may need somebody at its door.
    if (kind === "waits") {
      await ringAny(container, helpers, alarmText("helper", facts))
    }
  }
  return rung
}

/**
 * Rings up households whose orders wait, or whose buyers want to give something back: at once where no browser of theirs tells them news,
 * else when they have not answered for hours; by a message to the owners' phones, one for all that waits of a kind, no closer than an
 * hour, and in the day. After a day without an answer whoever helps with the stall's orders is rung up too. Where no phone could be
 * reached the next run tries again. Answers how many were rung up.
 */
export const alarmHouseholdsStep = createStep<{ now?: string }, number, undefined>(
  "alarm-households-step",
  async ({ now }, { container }) => {
    if (!mayRing(now ? new Date(now) : new Date())) {
      return new StepResponse(0)
    }
    let rung = 0
    // What was left longest first: an hour passes before the same household is rung up for the next kind.
    for (const kind of ["waits", "return", "new"] as const) {
      rung += await ringAll(container, kind)
    }
    return new StepResponse(rung)
  },
)
