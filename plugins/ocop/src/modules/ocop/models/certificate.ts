import { model } from "@medusajs/framework/utils"
import { TYPIST_KINDS } from "./decision"

export const VERIFICATIONS = ["waiting", "returned", "verified"] as const
export type Verification = (typeof VERIFICATIONS)[number]

/** Why what was verified waits anew: its goods are called otherwise than when they were looked at. */
export const WAITING_REASONS = ["goods_changed"] as const
export type WaitingReason = (typeof WAITING_REASONS)[number]

/** How many people looked at it before it was believed. */
export const EYES = ["one", "two"] as const
export type Eyes = (typeof EYES)[number]

const DAY = "~ '^\\d{4}-\\d{2}-\\d{2}$'"

/**
 * What one decision says of one product. How it stands is worked out of its days whenever it is read
 * (`workflows/rules/standing.ts`); there is no column of a state and none of a badge. Days are `YYYY-MM-DD` of
 * Asia/Ho_Chi_Minh, moments UTC.
 */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    decision_id: model.text(),
    product_id: model.text(),
    /** The stall at whose desk it was entered; the holder may be another. */
    seller_id: model.text(),
    /** `QD26-01` … `QD26-26`. */
    product_set: model.text(),
    product_code: model.text().nullable(),
    stars: model.number(),
    /** The council's average, 0 to 100; never public. */
    score: model.float().nullable(),
    certificate_no: model.text().nullable(),
    /** Code and number without case, marks and signs, by which two writings of one are the same. */
    folded_code: model.text().nullable(),
    folded_no: model.text().nullable(),
    issued_on: model.text(),
    /** Last day, counted in full. */
    valid_until: model.text(),
    validity_reason: model.text().nullable(),
    legal_basis: model.text(),
    /** first | upgrade | re_assessment */
    kind: model.text(),
    round: model.text().nullable(),
    holder_type: model.text(),
    holder_name: model.text(),
    holder_registration_no: model.text().nullable(),
    /** Id of a kept scan of the certificate itself. */
    scan_id: model.text().nullable(),
    verification: model.enum([...VERIFICATIONS]).default("waiting"),
    /** When it came to be waiting; what waits longest is looked at first. */
    waiting_since: model.dateTime(),
    /** Null where nobody verified it yet. */
    waiting_reason: model.enum([...WAITING_REASONS]).nullable(),
    /** Why it was sent back; the household reads it. */
    returned_reason: model.text().nullable(),
    /** Who typed it last. */
    entered_by_kind: model.enum([...TYPIST_KINDS]),
    entered_by_id: model.text().nullable(),
    /** The officer whose hand is in what waits too: who struck a withdrawal. Those who wrote its decision stand there. */
    also_by_id: model.text().nullable(),
    verified_at: model.dateTime().nullable(),
    verified_by_id: model.text().nullable(),
    eyes: model.enum([...EYES]).nullable(),
    /** What the product was called when it was verified: a star is of that, whatever it is called later. */
    product_title: model.text().nullable(),
    /** First picture of the goods, and a word for all pictures and the text, when an officer last looked at them; when and who. */
    seen_picture: model.text().nullable(),
    seen_look: model.text().nullable(),
    goods_seen_at: model.dateTime().nullable(),
    goods_seen_by_id: model.text().nullable(),
    /** The dossier for re-assessment: articles 7.6 a and 12.3 of Decision 26/2026/QĐ-TTg. */
    filed_on: model.text().nullable(),
    late_reason: model.text().nullable(),
    result_on: model.text().nullable(),
    /** Scan of the receipt of a dossier that missed its window, and which officer recorded it when. */
    filing_scan_id: model.text().nullable(),
    filing_by_id: model.text().nullable(),
    filing_at: model.dateTime().nullable(),
    /** How many people looked at a dossier that missed its window; null where it carries no star on. */
    filing_eyes: model.enum([...EYES]).nullable(),
    /** Decision of the kind withdrawal, its day, and one of the six grounds of article 8.1. */
    withdrawal_id: model.text().nullable(),
    withdrawn_on: model.text().nullable(),
    withdrawal_ground: model.text().nullable(),
    withdrawal_note: model.text().nullable(),
    /** Why a withdrawal was struck, by which officer, when; the certificate waits anew then. */
    struck_reason: model.text().nullable(),
    struck_by_id: model.text().nullable(),
    struck_at: model.dateTime().nullable(),
    /** Counts writes: who verifies says which one they looked at. */
    revision: model.number().default(1),
    is_demo: model.boolean().default(false),
  })
  .indexes([
    { on: ["decision_id", "product_id"], unique: true },
    // One paper stands for one product: nobody lends it to other goods. What was sent back holds no number.
    {
      name: "IDX_certificate_code_once",
      on: ["decision_id", "product_code"],
      unique: true,
      where: "product_code is not null and verification <> 'returned'",
    },
    {
      name: "IDX_certificate_no_once",
      on: ["decision_id", "certificate_no"],
      unique: true,
      where: "certificate_no is not null and verification <> 'returned'",
    },
    { on: ["folded_code"], where: "folded_code is not null" },
    { on: ["folded_no"], where: "folded_no is not null" },
    { on: ["product_id", "issued_on"] },
    { on: ["seller_id"] },
    { on: ["withdrawal_id"], where: "withdrawal_id is not null" },
    { on: ["verification", "waiting_since"] },
    { on: ["product_set", "stars"], where: "verification = 'verified'" },
  ])
  .checks([
    { name: "certificate_stars", expression: "stars between 3 and 5" },
    {
      name: "certificate_days",
      expression: `issued_on ${DAY} and valid_until ${DAY} and issued_on <= valid_until and (filed_on is null or filed_on ${DAY}) and (result_on is null or filed_on <= result_on and result_on ${DAY}) and (withdrawn_on is null or withdrawn_on ${DAY} and issued_on <= withdrawn_on)`,
    },
    {
      name: "certificate_verified",
      expression:
        "(verification = 'verified') = (verified_at is not null) and (verified_at is null) = (verified_by_id is null) and (verified_at is null) = (eyes is null)",
    },
    { name: "certificate_returned", expression: "(verification = 'returned') = (returned_reason is not null)" },
    { name: "certificate_waiting_reason", expression: "waiting_reason is null or verification = 'waiting'" },
    {
      name: "certificate_withdrawn",
      expression:
        "(withdrawal_id is null) = (withdrawn_on is null) and (withdrawal_id is null) = (withdrawal_ground is null)",
    },
  ])
