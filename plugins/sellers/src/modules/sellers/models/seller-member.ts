import { model } from "@medusajs/framework/utils"
import { SellerMembership } from "./seller-membership"

/** A person who logs in as actor `seller_member`; a member of one or many sellers. */
export const SellerMember = model.define("seller_member", {
  id: model.id({ prefix: "selmem" }).primaryKey(),
  name: model.text(),
  email: model.text().unique().nullable(),
  /** E.164. */
  phone: model.text().unique().nullable(),
  memberships: model.hasMany(() => SellerMembership, { mappedBy: "member" }),
})
