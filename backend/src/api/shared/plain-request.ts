import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Deeper than any body of ours or of core's. */
const DEEPEST = 20

/** Path of the first text with a NUL, which PostgreSQL cannot store; null when there is none. */
export function pathOfNul(value: unknown, path: string[] = []): string | null {
  if (typeof value === "string") {
    return value.includes("\0") ? path.join(".") : null
  }
  if (typeof value !== "object" || value === null || path.length > DEEPEST) {
    return null
  }
  for (const [name, part] of Object.entries(value)) {
    const found = pathOfNul(part, [...path, name])
    if (found !== null) {
      return found
    }
  }
  return null
}

/**
 * Core hands texts to the database as they come and answers 500 when it refuses them.
 * @throws InputError `text_control_characters`
 */
export function refuseNul(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const field = pathOfNul(req.query) ?? pathOfNul(req.body)
  if (field !== null) {
    throw new InputError({ code: "text_control_characters", field, message: `${field} holds a NUL character` })
  }
  next()
}

const PAGE = { limit: 100, offset: 1_000_000 }

/**
 * Core takes pages of any size and answers 500 to negative ones; and it tells the stock of each store room.
 * @throws InputError `page_out_of_range`, `field_wrong`
 */
export function checkStoreQuery({ query }: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  for (const [field, most] of Object.entries(PAGE)) {
    const value = query[field]
    if (value !== undefined && !(typeof value === "string" && /^\d{1,7}$/.test(value) && Number(value) <= most)) {
      throw new InputError({ code: "page_out_of_range", field, message: `${field} is a number up to ${most}` })
    }
  }
  if (JSON.stringify(query.fields ?? "").includes("inventory_items")) {
    throw new InputError({ code: "field_wrong", field: "fields", message: "inventory_items is not shown" })
  }
  next()
}

const LONGEST_QUESTION = 200

/**
 * Core's search takes any `q` and breaks on those that are no text.
 * @throws InputError `field_wrong`
 */
export function checkSearchBody({ body }: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const question = (body as { filters?: { q?: unknown } } | undefined)?.filters?.q
  if (question !== undefined && !(typeof question === "string" && question.length <= LONGEST_QUESTION)) {
    throw new InputError({ code: "field_wrong", field: "filters.q", message: "q is a text of up to 200 characters" })
  }
  next()
}

/**
 * Core routes that nobody here uses and that show goods past their stall's state.
 * @throws InputError `route_closed` (404)
 */
export function closed(): never {
  throw new InputError({ code: "route_closed", type: "not_found", message: "Not offered here" })
}
