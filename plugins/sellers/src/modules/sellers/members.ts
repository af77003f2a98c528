import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { SellersModuleService } from "./service"

type InTransaction = Context<EntityManager>
type Role = "owner" | "staff"

export interface Membership {
  id: string
  seller_id: string
  member_id: string
  role: Role
}

export type Removal = { kind: "removed"; membership: Membership } | { kind: "unknown" } | { kind: "last_owner" }

/** Changes of who belongs to a stall wait for each other. */
async function lockStall(sellerId: string, { transactionManager }: InTransaction): Promise<void> {
  await (transactionManager as EntityManager).execute("select id from seller where id = ? for update", [sellerId])
}

/** See `SellersModuleService.removeMember`. */
export async function removeMember(
  sellers: SellersModuleService,
  sellerId: string,
  memberId: string,
  context: InTransaction,
): Promise<Removal> {
  await lockStall(sellerId, context)
  const memberships = await sellers.listSellerMemberships({ seller_id: sellerId }, {}, context)
  const found = memberships.find(({ member_id }) => member_id === memberId)
  if (!found) {
    return { kind: "unknown" }
  }
  if (found.role === "owner" && memberships.filter(({ role }) => role === "owner").length === 1) {
    return { kind: "last_owner" }
  }
  await sellers.deleteSellerMemberships(found.id, context)
  const { id, role } = found
  return { kind: "removed", membership: { id, role, seller_id: sellerId, member_id: memberId } }
}

export interface Joined {
  seller_id: string
  role: Role
  invitation_id: string
  /** Null: this person was a member already. */
  membership_id: string | null
}

/** See `SellersModuleService.join`. */
export async function join(
  sellers: SellersModuleService,
  invitationId: string,
  person: { id: string; phone: string },
  context: InTransaction,
): Promise<Joined | null> {
  const open = { id: invitationId, phone: person.phone, state: "open" as const }
  const [asked] = await sellers.listMembershipInvitations(open, { take: 1 }, context)
  if (!asked) {
    return null
  }
  await lockStall(asked.seller_id, context)
  const [still] = await sellers.listMembershipInvitations(open, { take: 1 }, context)
  if (!still) {
    return null
  }
  const who = { seller_id: asked.seller_id, member_id: person.id }
  const [known] = await sellers.listSellerMemberships(who, { take: 1 }, context)
  const created = known ? null : await sellers.createSellerMemberships({ ...who, role: asked.role }, context)
  await sellers.updateMembershipInvitations({ id: asked.id, state: "accepted" }, context)
  return { seller_id: asked.seller_id, role: asked.role, invitation_id: asked.id, membership_id: created?.id ?? null }
}

/** See `SellersModuleService.undoJoin`. */
export async function undoJoin(
  sellers: SellersModuleService,
  { invitation_id, membership_id }: Joined,
  context: InTransaction,
): Promise<void> {
  if (membership_id) {
    await sellers.deleteSellerMemberships(membership_id, context)
  }
  await sellers.updateMembershipInvitations({ id: invitation_id, state: "open" }, context)
}

export interface NewInvitation {
  seller_id: string
  phone: string
  name: string
  role: Role
  invited_by_id: string
}

/** See `SellersModuleService.invite`. */
export async function invite(
  { seller_id, phone, name, role, invited_by_id }: NewInvitation,
  { transactionManager }: InTransaction,
): Promise<string | null> {
  const [created] = await (transactionManager as EntityManager).execute<{ id: string }[]>(
    `insert into membership_invitation (id, seller_id, phone, name, role, invited_by_id) values (?, ?, ?, ?, ?, ?)
     on conflict (seller_id, phone) where state = 'open' and deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, "selinv"), seller_id, phone, name, role, invited_by_id],
  )
  return created?.id ?? null
}
