import { model } from "@medusajs/framework/utils"

/** What buyers hear of: an order once, each of its shares once for each of the others. */
export const BUYER_MESSAGE_KINDS = ["order-placed", "share-shipped", "share-ready", "share-declined"] as const
export type BuyerMessageKind = (typeof BUYER_MESSAGE_KINDS)[number]

export const BUYER_MESSAGE_STATES = ["due", "sent", "dropped"] as const

/**
 * A message to a buyer: written before it is sent, unique for subject and kind, so that it goes out once, whoever finds
 * the occasion. Its words are made when it is sent, and kept nowhere. Times in UTC.
 */
export const BuyerMessage = model
  .define("buyer_message", {
    id: model.id({ prefix: "buymsg" }).primaryKey(),
    kind: model.enum([...BUYER_MESSAGE_KINDS]),
    order_id: model.text(),
    /** Id of the order, or of the share it is about. */
    subject_id: model.text(),
    /** Keyed hash of the buyer's telephone or e-mail: nobody is flooded by orders in their name. */
    contact_key: model.text(),
    /** `dropped`: too many for this contact, or no gateway took it. */
    state: model.enum([...BUYER_MESSAGE_STATES]).default("due"),
    tries: model.number().default(0),
    due_at: model.dateTime(),
    sent_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["subject_id", "kind"], unique: true },
    { on: ["due_at"], where: "state = 'due'" },
    { on: ["contact_key", "created_at"] },
  ])
