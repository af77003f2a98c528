import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_ALARMS_MODULE } from "../../modules/order-alarms"
import type { OrderAlarmsModuleService } from "../../modules/order-alarms/service"
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

/** What was announced is due: its money is there or comes at the door. After two days staff have it. */
const WAITING = `select seller.id as seller_id, seller.name as stall, json_agg(share.id order by share.placed_at) as ids,
    coalesce((select json_agg(distinct person.phone) from seller_membership own
       join seller_member person on person.id = own.member_id and person.phone is not null and person.deleted_at is null
      where own.seller_id = seller.id and own.role = 'owner' and own.deleted_at is null), '[]') as phones
  from seller_order share join seller on seller.id = share.seller_id and seller.deleted_at is null
 where share.state = 'placed' and share.deleted_at is null and share.announced_at > now() - interval '48 hours'
   and (share.announced_at < now() - interval '${ALARM_AFTER_HOURS} hours' or ${IS_SILENT})
   and not exists (select from order_alarm where seller_order_id = share.id and deleted_at is null)
 group by seller.id limit 100`

/**
 * Rings up households whose orders wait: at once where no browser of theirs tells them news, else when they have not
 * answered for hours; by a message to the owners' phones, one for all orders that wait, and in the day. A message that
 * cannot be sent is not sent again: a day later news and helpers remind of the order. Answers how many were rung up.
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
      if (phones.length === 0 || !(await alarms.takeAlarm({ seller_id, ids }))) {
        continue
      }
      rung += 1
      const text = alarmText({ stall, count: ids.length, desk: `${alarms.deskAddress}/don` })
      const messages = phones.map((to) => ({ to, channel: "sms", template: "order-alarm", content: { text } }))
      try {
        await container.resolve(Modules.NOTIFICATION).createNotifications(messages)
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`Message order-alarm was not sent: ${reason}`)
      }
    }
    return new StepResponse(rung)
  },
)
