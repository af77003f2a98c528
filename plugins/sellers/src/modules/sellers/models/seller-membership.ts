import { model } from "@medusajs/framework/utils"
import { Seller } from "./seller"
import { SellerMember } from "./seller-member"

export const MEMBERSHIP_ROLES = ["owner", "staff"] as const

/** What a person may do for a seller. */
export const SellerMembership = model
  .define("seller_membership", {
    id: model.id({ prefix: "selms" }).primaryKey(),
    role: model.enum([...MEMBERSHIP_ROLES]),
    seller: model.belongsTo(() => Seller, { mappedBy: "memberships" }),
    member: model.belongsTo(() => SellerMember, { mappedBy: "memberships" }),
  })
  .indexes([{ on: ["member_id", "seller_id"], unique: true }])
