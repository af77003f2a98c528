import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_ALARMS_MODULE } from "../../modules/order-alarms"
import { MINUTES_BETWEEN, type OrderAlarmsModuleService } from "../../modules/order-alarms/service"
import { ALARM_AFTER_HOURS, mayRing } from "../rules/alarm-hours"
import { alarmText } from "../rules/household-message"

interface Waiting {
  seller_id: string
  stall: string
  /** Shares that nobody accepted and for which nobody was rung up. */
  ids: string[]
  /** Numbers of the stall's owners, E.164. */
  phones: string[]
}

/** Nobody of the stall's own people is told by push messages. */
const IS_SILENT = `not exists (select from seller_membership own
   join push_subscription browser on browser.member_id = own.member_id and browser.ended_at is null
    and browser.deleted_at is null
  where own.seller_id = share.seller_id and own.deleted_at is null)`

/** Owners of a row `seller` who can be rung up. */
const OWNERS = `seller_membership own
  join seller_member person on person.id = own.member_id and person.phone is not null and person.deleted_at is null
 where own.seller_id = seller.id and own.role = 'owner' and own.deleted_at is null`

/** What was announced is due: its money is there or comes at the door. After two days staff have it. Who waits longest comes first. */
const WAITING = `select seller.id as seller_id, seller.name as stall, json_agg(share.id order by share.placed_at) as ids,
    (select json_agg(distinct person.phone) from ${OWNERS}) as phones
  from seller_order share join seller on seller.id = share.seller_id and seller.deleted_at is null
 where share.state = 'placed' and share.deleted_at is null and share.announced_at > now() - interval '48 hours'
   and (share.announced_at < now() - interval '${ALARM_AFTER_HOURS} hours' or ${IS_SILENT})
   and not exists (select from order_alarm where seller_order_id = share.id and deleted_at is null)
   and exists (select from ${OWNERS})
   and not exists (select from order_alarm recent where recent.seller_id = seller.id
     and recent.rung_at > now() - interval '${MINUTES_BETWEEN} minutes' and recent.deleted_at is null)
 group by seller.id order by min(share.placed_at) limit 100`

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

/**
 * Rings up households whose orders wait: at once where no browser of theirs tells them news, else when they have not
 * answered for hours; by a message to the owners' phones, one for all orders that wait, and in the day. Where no phone
 * could be reached the next run tries again. Answers how many were rung up.
 */
export const alarmHouseholdsStep = createStep<{ now?: string }, number, undefined>(
  "alarm-households-step",
  async ({ now }, { container }) => {
    if (!mayRing(now ? new Date(now) : new Date())) {
      return new StepResponse(0)
    }
    const alarms = container.resolve<OrderAlarmsModuleService>(ORDER_ALARMS_MODULE)
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: Waiting[] }>(WAITING)
    let rung = 0
    for (const { seller_id, stall, ids, phones } of rows) {
      if (!(await alarms.takeAlarm({ seller_id, ids }))) {
        continue
      }
      const text = alarmText({ stall, count: ids.length, desk: `${alarms.deskAddress}/don` })
      if (await ringAny(container, phones, text)) {
        rung += 1
      } else {
        await alarms.deleteOrderAlarms({ seller_order_id: ids })
      }
    }
    return new StepResponse(rung)
  },
)
