import { model } from "@medusajs/framework/utils"

/**
 * A browser that may be told news while nobody looks (RFC 8030). It belongs to a remembered device of a person: a device
 * that is forgotten is told nothing more.
 */
export const PushSubscription = model
  .define("push_subscription", {
    id: model.id({ prefix: "pushsub" }).primaryKey(),
    member_id: model.text(),
    device_id: model.text(),
    /** Address at the browser's push service; whoever has it may send to it. */
    endpoint: model.text().unique(),
    /** The browser's public key and its secret (RFC 8291), base64url. */
    p256dh: model.text(),
    auth: model.text(),
    last_ok_at: model.dateTime().nullable(),
    /** Since it last worked. */
    failures: model.number().default(0),
    /** Signed out, taken back, or gone at its push service; UTC. */
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["member_id"] }])
