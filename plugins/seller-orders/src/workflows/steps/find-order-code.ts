import { InputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_LOOKUPS_MODULE } from "../../modules/order-lookups"
import type { OrderLookupsModuleService } from "../../modules/order-lookups/service"
import type { Lookup } from "../rules/read-lookup"

/**
 * The buyer's own telephone: the one they gave for news of the order; the recipient's where they gave an e-mail and the
 * order is no present, for the recipient of a present is somebody else.
 */
const BUYERS_PHONE = `coalesce(ord.metadata->>'contact_phone',
  case when coalesce(address.metadata->>'is_gift', 'false') <> 'true' then address.phone end)`

/** Number and telephone are asked of the database together: a wrong telephone takes no other way than a wrong number. */
const CODE = `select order_code.code from "order" ord
  join order_code on order_code.order_id = ord.id and order_code.deleted_at is null
  left join order_address address on address.id = ord.shipping_address_id and address.deleted_at is null
 where ord.display_id = :order_number and ord.deleted_at is null and ${BUYERS_PHONE} = :phone
 order by ord.created_at desc limit 1`

export interface FindOrderCodeInput extends Lookup {
  client_address: string | null
}

/**
 * The code of the order with this number, where the telephone is its buyer's.
 * @throws InputError `order_phone_not_found` (404) for a number nobody has and for another's telephone alike;
 *   `order_tries_used` (429, `retry_after_seconds`)
 */
export const findOrderCodeStep = createStep(
  "find-order-code-step",
  async ({ order_number, phone, client_address }: FindOrderCodeInput, { container }) => {
    const lookups = container.resolve<OrderLookupsModuleService>(ORDER_LOOKUPS_MODULE)
    const counted = await lookups.countLookup({ number: String(order_number), phone, client_address })
    if (counted.kind === "wait") {
      throw new InputError({
        code: "order_tries_used",
        type: "too_many_requests",
        message: "Too many wrong tries; wait before trying again",
        details: { retry_after_seconds: counted.seconds },
      })
    }
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: { code: string }[] }>(CODE, { order_number, phone })
    const [found] = rows
    if (!found) {
      throw new InputError({ code: "order_phone_not_found", type: "not_found", message: "No such order" })
    }
    await lookups.forgetLookup(counted.id)
    return new StepResponse(found.code)
  },
)
