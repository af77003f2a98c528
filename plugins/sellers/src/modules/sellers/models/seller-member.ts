import { model } from "@medusajs/framework/utils"
import { SellerMembership } from "./seller-membership"

/** How the desk greets a person; instructions need no pronoun. */
export const FORMS_OF_ADDRESS = ["co", "chu", "bac", "ba", "ong", "anh", "chi"] as const

/** A person who logs in as actor `seller_member`; a member of one or many sellers. */
export const SellerMember = model.define("seller_member", {
  id: model.id({ prefix: "selmem" }).primaryKey(),
  /** Empty until the person told it. */
  name: model.text(),
  email: model.text().unique().nullable(),
  /** E.164. */
  phone: model.text().unique().nullable(),
  /** When a code sent to `phone` came back; null for a number nobody has proven. */
  phone_confirmed_at: model.dateTime().nullable(),
  form_of_address: model.enum([...FORMS_OF_ADDRESS]).nullable(),
  memberships: model.hasMany(() => SellerMembership, { mappedBy: "member" }),
})
