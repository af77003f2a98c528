import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQuantity } from "../workflows/rules/quantity"
import { type Body, bodyOf, isRecord } from "./body-of"

function refuseOtherFields(body: Body, allowed: readonly string[], path = ""): void {
  for (const name of Object.keys(body)) {
    if (!allowed.includes(name)) {
      throw new InputError({
        code: "field_not_accepted",
        field: `${path}${name}`,
        message: `${path}${name} is not taken`,
      })
    }
  }
}

/** What Postgres cannot store would end in a 500. */
function refuseUnstorable(body: Body): void {
  for (const [field, value] of Object.entries(body)) {
    if (typeof value === "string" && /[\p{Cc}\p{Cs}]/u.test(value)) {
      throw new InputError({ code: "text_control_characters", field, message: `${field} holds control characters` })
    }
  }
}

interface Door {
  /** Path below /store/carts. */
  path: RegExp
  fields: readonly string[]
}

const DOORS: Door[] = [
  { path: /^$/, fields: ["region_id", "currency_code", "sales_channel_id", "items"] },
  { path: /^\/[^/]+$/, fields: ["region_id"] },
  { path: /^\/[^/]+\/line-items$/, fields: ["variant_id", "quantity"] },
  { path: /^\/[^/]+\/line-items\/[^/]+$/, fields: ["quantity"] },
]

function checkItems(items: unknown[]): void {
  items.filter(isRecord).forEach((item, index) => {
    refuseOtherFields(item, ["variant_id", "quantity"], `items.${index}.`)
    refuseUnstorable(item)
    readQuantity(item.quantity, `items.${index}.quantity`)
  })
}

/**
 * Looks at what is written into carts before core's validators do: they take quantities in parts, metadata of
 * any size and addresses of any kind.
 * @throws InputError `body_wrong`, `field_not_accepted`, `text_control_characters` and those of `readQuantity`
 */
export function checkCartBody(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const path = req.path.toLowerCase().replace(/\/+$/, "")
  const door =
    req.method === "POST" || req.method === "DELETE" ? DOORS.find((known) => known.path.test(path)) : undefined
  if (door) {
    const body = bodyOf({ body: req.body ?? {} })
    refuseOtherFields(body, door.fields)
    refuseUnstorable(body)
    if (req.method === "POST" && door.fields.includes("quantity")) {
      readQuantity(body.quantity)
    }
    if (Array.isArray(body.items)) {
      checkItems(body.items)
    }
  }
  next()
}
