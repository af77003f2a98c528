import { model } from "@medusajs/framework/utils"
import { ShareReturnItem } from "./share-return-item"

/** The way of goods back. Only `received` touches stock and money; `lapsed`: they were accepted and never came. */
export const RETURN_STATES = ["asked", "accepted", "refused", "withdrawn", "lapsed", "received"] as const
export type ReturnState = (typeof RETURN_STATES)[number]

/** Who pays the parcel back; `nobody`: it is not worth sending, the buyer keeps the goods. */
export const WAY_BACK_PAYERS = ["buyer", "stall", "nobody"] as const
export type WayBackPayer = (typeof WAY_BACK_PAYERS)[number]

/** What the buyer gets for the goods: their money, or the same pieces once more. */
export const REMEDIES = ["money", "same"] as const
export type Remedy = (typeof REMEDIES)[number]

/**
 * What a buyer wants to give back of one share, and what became of it. It carries what core's return does not; core's is
 * made when the goods are back. Times in UTC.
 */
export const ShareReturn = model
  .define("share_return", {
    id: model.id({ prefix: "sret" }).primaryKey(),
    seller_order_id: model.text(),
    /** Made by the buyer's form: sent twice, it is one request. */
    request_key: model.text(),
    state: model.enum([...RETURN_STATES]).default("asked"),
    /** A code the screens have words for, and what was said beside it. */
    reason: model.text(),
    note: model.text().nullable(),
    /** What the buyer would like. */
    wants: model.enum([...REMEDIES]).default("money"),
    /** What the household said yes to; null before, and where goods simply came back: money. */
    remedy: model.enum([...REMEDIES]).nullable(),
    asked_at: model.dateTime(),
    /** When the household accepted or refused, or the buyer took it back. */
    answered_at: model.dateTime().nullable(),
    way_back_payer: model.enum([...WAY_BACK_PAYERS]).nullable(),
    refuse_reason: model.text().nullable(),
    refuse_note: model.text().nullable(),
    received_at: model.dateTime().nullable(),
    /** Core's return of the same goods. */
    core_return_id: model.text().nullable(),
    /** Set with what the shelf gains, so that it gains it once. */
    restocked_at: model.dateTime().nullable(),
    /** When goods and money had all followed. */
    settled_at: model.dateTime().nullable(),
    items: model.hasMany(() => ShareReturnItem, { mappedBy: "share_return" }),
  })
  .cascades({ delete: ["items"] })
  .indexes([{ on: ["seller_order_id", "request_key"], unique: true }, { on: ["state", "asked_at"] }])
