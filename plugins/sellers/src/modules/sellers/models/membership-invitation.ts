import { model } from "@medusajs/framework/utils"
import { MEMBERSHIP_ROLES } from "./seller-membership"

export const INVITATION_STATES = ["open", "accepted", "declined", "withdrawn"] as const

/** An owner asks the person with a phone number to join a stall; whoever confirms that number may accept. */
export const MembershipInvitation = model
  .define("membership_invitation", {
    id: model.id({ prefix: "selinv" }).primaryKey(),
    seller_id: model.text(),
    /** E.164. */
    phone: model.text(),
    name: model.text(),
    role: model.enum([...MEMBERSHIP_ROLES]),
    state: model.enum([...INVITATION_STATES]).default("open"),
    invited_by_id: model.text(),
  })
  .indexes([
    { on: ["phone"], where: "state = 'open' and deleted_at is null" },
    { on: ["seller_id", "phone"], unique: true, where: "state = 'open' and deleted_at is null" },
  ])
