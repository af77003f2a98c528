import { model } from "@medusajs/framework/utils"

export const CONSENT_KINDS = ["code", "paper", "desk"] as const
export const REQUEST_STATES = ["open", "awaiting_check", "given", "declined", "refused", "replaced", "expired"] as const
/** States in which an answer is still to come: the household's, or the officer's who looks at a signed paper. */
export const UNANSWERED = ["open", "awaiting_check"] as const

/**
 * A helper asks a household: may I do this for you until then? Nothing may be done before it is given.
 * Either for a stall that is there (`seller_id`) or for one to be opened (`opening`, without identity or bank account).
 * A signed paper makes it wait for an officer (`awaiting_check`), who confirms (`given`) or refuses it.
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
    /** Known fields of the form only; gone as soon as the request is answered or over. */
    opening: model.json().nullable(),
    capabilities: model.array(),
    /** When the grant would end, UTC. */
    expires_at: model.dateTime(),
    /** When the household or the officer answered, UTC. */
    answered_at: model.dateTime().nullable(),
    /** Why an officer refused the paper; helper and household read it. */
    reason: model.text().nullable(),
    /** Key of the signed paper's photo in the File Module, private; what it is by content; when it came, UTC. */
    paper_key: model.text().nullable(),
    paper_type: model.text().nullable(),
    paper_sent_at: model.dateTime().nullable(),
    /** When and by whom of the staff the paper was looked at first. */
    paper_seen_at: model.dateTime().nullable(),
    paper_seen_by: model.text().nullable(),
  })
  .indexes([
    { on: ["seller_id", "state"] },
    { on: ["helper_id", "created_at"] },
    { on: ["phone", "created_at"] },
    { on: ["paper_sent_at"], where: "state = 'awaiting_check'" },
  ])
