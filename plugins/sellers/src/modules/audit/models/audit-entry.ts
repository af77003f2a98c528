import { model } from "@medusajs/framework/utils"

/** Who acts: a stall's own person, a helper under a grant, staff, or the system itself (a job, a message from outside). */
export const ACTOR_KINDS = ["seller_member", "helper", "user", "system"] as const

/**
 * Who did what, for which stall, under which grant. A row is never changed and never deleted: a trigger refuses both.
 * What did not come to pass after it was written down is said by a second row whose `undoes_id` names the first.
 * `created_at` (UTC) is when. `before` and `after` never hold a secret: whoever writes masks it.
 */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audit" }).primaryKey(),
    actor_kind: model.enum([...ACTOR_KINDS]),
    /** Id of the seller_member or user; the name of the job for the system. */
    actor_id: model.text(),
    seller_id: model.text().nullable(),
    grant_id: model.text().nullable(),
    /** What was done, snake_case: `stall_changed`, `grant_revoked`. */
    action: model.text(),
    /** Kind and id of what it was done to. */
    entity: model.text(),
    entity_id: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
    undoes_id: model.text().unique().nullable(),
  })
  .indexes([{ on: ["seller_id", "created_at"] }, { on: ["actor_id", "created_at"] }, { on: ["created_at"] }])
