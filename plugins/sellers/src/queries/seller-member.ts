import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface SellerMemberView {
  id: string
  name: string
  email: string | null
  /** E.164. */
  phone: string | null
  sellers: { id: string; handle: string; name: string; status: string; role: string }[]
}

/** A person with their stalls in one statement; null when there is no such person. */
export async function readSellerMember(container: MedusaContainer, memberId: string): Promise<SellerMemberView | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: SellerMemberView[] }>(
    `select member.id, member.name, member.email, member.phone,
            coalesce(json_agg(json_build_object('id', seller.id, 'handle', seller.handle, 'name', seller.name,
              'status', seller.status, 'role', membership.role) order by seller.name, seller.id)
              filter (where seller.id is not null), '[]') as sellers
       from seller_member member
       left join seller_membership membership on membership.member_id = member.id and membership.deleted_at is null
       left join seller on seller.id = membership.seller_id and seller.deleted_at is null
      where member.id = ? and member.deleted_at is null
      group by member.id`,
    [memberId],
  )
  return rows[0] ?? null
}
