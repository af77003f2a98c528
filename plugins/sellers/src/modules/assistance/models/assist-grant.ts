import { model } from "@medusajs/framework/utils"
import { CONSENT_KINDS } from "./consent-request"

export const REVOKED_BY = ["household", "helper", "leader", "staff", "replaced"] as const

/**
 * A household lets one helper do named things for its stall until a day. Live while it has begun, is not over and not
 * revoked, and the helper still stands in the team. At most one unrevoked grant per stall and helper.
 */
export const AssistGrant = model
  .define("assist_grant", {
    id: model.id({ prefix: "grant" }).primaryKey(),
    seller_id: model.text(),
    helper_id: model.text(),
    team_id: model.text(),
    capabilities: model.array(),
    starts_at: model.dateTime(),
    expires_at: model.dateTime(),
    consent_kind: model.enum([...CONSENT_KINDS]),
    consent_request_id: model.text().unique(),
    consented_at: model.dateTime(),
    revoked_at: model.dateTime().nullable(),
    revoked_by_kind: model.enum([...REVOKED_BY]).nullable(),
    revoked_by_id: model.text().nullable(),
    /** Why staff ended it; household and helper read it. */
    revoked_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["helper_id"] },
    {
      name: "IDX_assist_grant_unrevoked",
      on: ["seller_id", "helper_id"],
      unique: true,
      where: "revoked_at is null and deleted_at is null",
    },
  ])
  .checks([
    // The house rule: a year at most, with two days for the end of a day in Vietnam and a leap year.
    {
      name: "assist_grant_time",
      expression: "expires_at > starts_at and expires_at <= starts_at + interval '368 days'",
    },
    {
      name: "assist_grant_capabilities",
      expression:
        "cardinality(capabilities) > 0 and capabilities <@ array['edit_stall', 'list_products', 'handle_orders', 'record_lots', 'send_certificates']::text[]",
    },
  ])
