import { model } from "@medusajs/framework/utils"

export const VERIFICATION_METHODS = ["in_person", "document", "electronic"] as const

/**
 * Who answers for a stall before the law: personal identity number, birth date and tax code, each sealed with
 * AES-256-GCM, and how somebody checked them. Kept apart from the seller, whose name and address are public.
 */
export const SellerIdentity = model
  .define("seller_identity", {
    id: model.id({ prefix: "selid" }).primaryKey(),
    seller_id: model.text().unique(),
    /** Which of the keys of the environment sealed the three texts. */
    key_id: model.text(),
    number_sealed: model.text(),
    birth_date_sealed: model.text(),
    tax_code_sealed: model.text().nullable(),
    method: model.enum([...VERIFICATION_METHODS]).nullable(),
    verified_at: model.dateTime().nullable(),
    /** Staff user, or the name of an electronic verifier. */
    verified_by: model.text().nullable(),
    note: model.text().nullable(),
  })
  .indexes([{ on: ["key_id"] }])
