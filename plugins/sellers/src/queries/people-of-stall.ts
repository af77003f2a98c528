import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface PeopleOfStall {
  members: { id: string; name: string; phone: string | null; role: "owner" | "staff" }[]
  /** Open ones. */
  invitations: { id: string; name: string; phone: string; role: "owner" | "staff" }[]
}

/** Who belongs to a stall, owners first, and who is asked to; one statement. */
export async function readPeopleOfStall(container: MedusaContainer, sellerId: string): Promise<PeopleOfStall> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: PeopleOfStall[] }>(
    `select coalesce((
              select json_agg(json_build_object('id', member.id, 'name', member.name, 'phone', member.phone,
                       'role', membership.role) order by membership.role, membership.created_at, member.id)
                from seller_membership membership
                join seller_member member on member.id = membership.member_id and member.deleted_at is null
               where membership.seller_id = :id and membership.deleted_at is null), '[]') as members,
            coalesce((
              select json_agg(json_build_object('id', id, 'name', name, 'phone', phone, 'role', role) order by created_at, id)
                from membership_invitation
               where seller_id = :id and state = 'open' and deleted_at is null), '[]') as invitations`,
    { id: sellerId },
  )
  return rows[0] ?? { members: [], invitations: [] }
}

export interface InvitationToMe {
  id: string
  seller: { name: string }
  role: "owner" | "staff"
  /** Name of the owner who asks. */
  invited_by: string
}

export interface AboutMe {
  phone_confirmed: boolean
  form_of_address: string | null
  /** Open ones for this person's own, proven number. */
  invitations: InvitationToMe[]
}

/** What only the person's own screen needs beside what every request reads; one statement. */
export async function readAboutMe(container: MedusaContainer, memberId: string): Promise<AboutMe> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: AboutMe[] }>(
    `select member.phone_confirmed_at is not null as phone_confirmed, member.form_of_address, coalesce((
              select json_agg(json_build_object('id', invitation.id, 'seller', json_build_object('name', seller.name),
                       'role', invitation.role, 'invited_by', inviter.name) order by invitation.created_at, invitation.id)
                from membership_invitation invitation
                join seller on seller.id = invitation.seller_id and seller.deleted_at is null and seller.status <> 'closed'
                left join seller_member inviter on inviter.id = invitation.invited_by_id
               where invitation.phone = member.phone and member.phone_confirmed_at is not null
                 and invitation.state = 'open' and invitation.deleted_at is null), '[]') as invitations
       from seller_member member where member.id = ?`,
    [memberId],
  )
  return rows[0] ?? { phone_confirmed: false, form_of_address: null, invitations: [] }
}
