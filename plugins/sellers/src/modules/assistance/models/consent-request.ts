import { model } from "@medusajs/framework/utils"

export const CONSENT_KINDS = ["code", "paper", "desk"] as const
export const REQUEST_STATES = ["open", "given", "declined", "replaced"] as const

/**
 * A helper asks a household: may I do this for you until then? Nothing may be done before it is given.
 * Either for a stall that is there (`seller_id`) or for one to be opened (`opening`, without identity or bank account).
 */
export const ConsentRequest = model
  .define("consent_request", {
    id: model.id({ prefix: "consent" }).primaryKey(),
    /** How the helper means to get it; an owner may also answer at the own desk. */
    kind: model.enum([...CONSENT_KINDS]),
    state: model.enum([...REQUEST_STATES]).default("open"),
    helper_id: model.text(),
    team_id: model.text(),
    seller_id: model.text().nullable(),
    /** The household's number, E.164: where the code goes. */
    phone: model.text(),
    opening: model.json().nullable(),
    capabilities: model.array(),
    /** When the grant would end, UTC. */
    expires_at: model.dateTime(),
    /** When the household answered, UTC. */
    answered_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["seller_id", "state"] }, { on: ["helper_id"] }])
