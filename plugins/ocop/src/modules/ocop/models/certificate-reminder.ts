import { model } from "@medusajs/framework/utils"

/**
 * A mark before the end of a certificate that counts as told: 180, 150, 120, 30 or 0 days. Of one end each mark is told once,
 * whichever process tells it.
 */
export const CertificateReminder = model
  .define("certificate_reminder", {
    id: model.id({ prefix: "crem" }).primaryKey(),
    certificate_id: model.text(),
    /** The end it was told of; a corrected certificate has another, and one that is carried on its last extended day. */
    valid_until: model.text(),
    days: model.number(),
  })
  .indexes([{ on: ["certificate_id", "valid_until", "days"], unique: true }])
