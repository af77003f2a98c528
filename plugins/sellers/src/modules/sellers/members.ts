import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { lockStall } from "./in-line"
import { INVITATION_DAYS, STILL_OPEN } from "./invitation-time"
import type { SellersModuleService } from "./service"

type InTransaction = Context<EntityManager>

/** Invitations of a stall in a day, also those that were taken back: each is a message to a stranger. */
const INVITATIONS_PER_DAY = 20
const DAY_SECONDS = 24 * 60 * 60

type Role = "owner" | "staff"

export interface Membership {
  id: string
  seller_id: string
  member_id: string
  role: Role
}

export interface Removed {
  kind: "removed"
  membership: Membership
  name: string
  /** Open invitations of this person, which end with the membership. */
  withdrawn_ids: string[]
}

export type Removal = Removed | { kind: "unknown" } | { kind: "last_owner" }

/** See `SellersModuleService.removeMember`. */
export async function removeMember(
  sellers: SellersModuleService,
  sellerId: string,
  memberId: string,
  context: InTransaction,
): Promise<Removal> {
  await lockStall(context.transactionManager as EntityManager, sellerId)
  const memberships = await sellers.listSellerMemberships({ seller_id: sellerId }, { relations: ["member"] }, context)
  const found = memberships.find(({ member_id }) => member_id === memberId)
  if (!found) {
    return { kind: "unknown" }
  }
  if (found.role === "owner" && memberships.filter(({ role }) => role === "owner").length === 1) {
    return { kind: "last_owner" }
  }
  await sellers.deleteSellerMemberships(found.id, context)
  // Whoever goes must not come back by an invitation of their own to another number.
  const withdrawn = await (context.transactionManager as EntityManager).execute<{ id: string }[]>(
    `update membership_invitation set state = 'withdrawn', updated_at = now()
      where seller_id = ? and invited_by_id = ? and state = 'open' and deleted_at is null returning id`,
    [sellerId, memberId],
  )
  const { id, role, member } = found
  return {
    kind: "removed",
    membership: { id, role, seller_id: sellerId, member_id: memberId },
    name: member.name,
    withdrawn_ids: withdrawn.map((invitation) => invitation.id),
  }
}

export interface Joined {
  seller_id: string
  role: Role
  invitation_id: string
  /** Null: this person was a member already. */
  membership_id: string | null
  /** Who asked, and under what name. */
  invited_by_id: string
  invited_name: string
}

/** See `SellersModuleService.join`. */
export async function join(
  sellers: SellersModuleService,
  invitationId: string,
  person: { id: string; phone: string },
  context: InTransaction,
): Promise<Joined | null> {
  const since = new Date(Date.now() - INVITATION_DAYS * DAY_SECONDS * 1000)
  const open = { id: invitationId, phone: person.phone, state: "open" as const, created_at: { $gt: since } }
  const [asked] = await sellers.listMembershipInvitations(open, { take: 1 }, context)
  if (!asked) {
    return null
  }
  await lockStall(context.transactionManager as EntityManager, asked.seller_id)
  const [still] = await sellers.listMembershipInvitations(open, { take: 1 }, context)
  if (!still) {
    return null
  }
  const who = { seller_id: asked.seller_id, member_id: person.id }
  const [known] = await sellers.listSellerMemberships(who, { take: 1 }, context)
  const created = known ? null : await sellers.createSellerMemberships({ ...who, role: asked.role }, context)
  await sellers.updateMembershipInvitations({ id: asked.id, state: "accepted" }, context)
  const { seller_id, role, id: invitation_id, invited_by_id, name: invited_name } = asked
  return { seller_id, role, invitation_id, membership_id: created?.id ?? null, invited_by_id, invited_name }
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

export type Invited = { kind: "invited"; id: string } | { kind: "open" } | { kind: "wait"; seconds: number }

/** See `SellersModuleService.invite`. */
export async function invite(
  { seller_id, phone, name, role, invited_by_id }: NewInvitation,
  { transactionManager }: InTransaction,
): Promise<Invited> {
  const manager = transactionManager as EntityManager
  await lockStall(manager, seller_id)
  await manager.execute(
    `update membership_invitation set state = 'withdrawn', updated_at = now()
      where seller_id = ? and phone = ? and state = 'open' and not (${STILL_OPEN})`,
    [seller_id, phone],
  )
  const [limit] = await manager.execute<{ seconds: number }[]>(
    `select ceil(extract(epoch from created_at - now()) + ${DAY_SECONDS})::int as seconds from membership_invitation
      where seller_id = ? and created_at > now() - interval '1 day'
      order by created_at desc offset ${INVITATIONS_PER_DAY - 1} limit 1`,
    [seller_id],
  )
  if (limit) {
    return { kind: "wait", seconds: limit.seconds }
  }
  const [created] = await manager.execute<{ id: string }[]>(
    `insert into membership_invitation (id, seller_id, phone, name, role, invited_by_id) values (?, ?, ?, ?, ?, ?)
     on conflict (seller_id, phone) where state = 'open' and deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, "selinv"), seller_id, phone, name, role, invited_by_id],
  )
  return created ? { kind: "invited", id: created.id } : { kind: "open" }
}

export interface InvitationToClose {
  id: string
  /** The number that is asked, or the stall that asks: whoever else names the id learns nothing. */
  of: { phone: string } | { seller_id: string }
  state: "declined" | "withdrawn"
}

/** See `SellersModuleService.closeInvitation`. */
export async function closeInvitation(
  sellers: SellersModuleService,
  { id, of, state }: InvitationToClose,
  context: InTransaction,
): Promise<(NewInvitation & { id: string }) | null> {
  const open = { id, ...of, state: "open" as const }
  const [asked] = await sellers.listMembershipInvitations(open, { take: 1 }, context)
  if (!asked) {
    return null
  }
  const manager = context.transactionManager as EntityManager
  await lockStall(manager, asked.seller_id)
  const [closed] = await manager.execute<(NewInvitation & { id: string })[]>(
    `update membership_invitation set state = ?, updated_at = now() where id = ? and state = 'open'
     returning id, seller_id, phone, name, role, invited_by_id`,
    [state, id],
  )
  return closed ?? null
}

export interface MemberToCreate {
  person: { name: string; email: string | null; phone: string | null }
  memberships: { seller_id: string; role: Role }[]
}

export interface MemberCreated {
  id: string
  membership_ids: string[]
}

/** See `SellersModuleService.createMember`. */
export async function createMember(
  sellers: SellersModuleService,
  { person, memberships }: MemberToCreate,
  context: InTransaction,
): Promise<MemberCreated> {
  const { id } = await sellers.createSellerMembers(person, context)
  const created = await sellers.createSellerMemberships(
    memberships.map(({ seller_id, role }) => ({ seller_id, role, member_id: id })),
    context,
  )
  return { id, membership_ids: created.map((membership) => membership.id) }
}
