import { model } from "@medusajs/framework/utils"

/**
 * What buyers hear of: an order once, a share of it once when it is sent, ready, taken for delivered, back or over without them, and each fee that is
 * asked, each return that is answered or has come, each piece that is sent for it, each decision of officers, and each batch
 * in it that is recalled once.
 */
export const BUYER_MESSAGE_KINDS = [
  "order-placed",
  "share-shipped",
  "parcel-noted",
  "share-ready",
  "share-presumed",
  "share-declined",
  "share-ended",
  "share-came-back",
  "fee-asked",
  "return-answered",
  "return-not-taken",
  "return-received",
  "replacement-promised",
  "replacement-sent",
  "replacement-given-up",
  "dispute-decided",
  "lot-recalled",
] as const
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
    /** Id of the order, or of the share, the fee, the return, the dispute or the packed batch it is about. */
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
