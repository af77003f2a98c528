import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { STILL_OPEN } from "../modules/sellers/invitation-time"

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
               where seller_id = :id and state = 'open' and deleted_at is null and ${STILL_OPEN}), '[]') as invitations`,
    { id: sellerId },
  )
  return rows[0] ?? { members: [], invitations: [] }
}
