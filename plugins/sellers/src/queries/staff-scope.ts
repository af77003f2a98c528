import type { StaffScope } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readPrepared } from "./prepared"

/**
 * What an officer may see at this moment; null for a user nobody has given a scope, and for one whose account was
 * removed: the login outlives it. One statement.
 */
export async function readStaffScope(container: MedusaContainer, userId: string): Promise<StaffScope | null> {
  return await readPrepared<StaffScope>(container, { name: "staff_scope", text: SCOPE }, [userId])
}

const SCOPE = `select scope.user_id, scope.level, scope.commune_code, scope.province_code, scope.duties
  from staff_scope scope
  join "user" account on account.id = scope.user_id and account.deleted_at is null
 where scope.user_id = $1 and scope.deleted_at is null`

/** Name of the commune or province of a scope, with its kind; null for the whole site. One statement. */
export async function readPlace(
  container: MedusaContainer,
  { commune_code, province_code }: Pick<StaffScope, "commune_code" | "province_code">,
): Promise<string | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { name: string | null }[] }>(
    `select coalesce((select full_name from commune where code = :commune_code and deleted_at is null),
                     (select full_name from province where code = :province_code and deleted_at is null)) as name`,
    { commune_code, province_code },
  )
  return rows[0]?.name ?? null
}

export interface StaffScopeRow extends StaffScope {
  id: string
  email: string
  name: string
  /** Name of the commune or province with its kind. */
  place: string | null
}

/** Every officer with what they may see, and every admin user whom nobody has given a scope yet. */
export async function listStaffScopes(
  container: MedusaContainer,
): Promise<{ staff_scopes: StaffScopeRow[]; without_scope: { email: string; name: string }[] }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: (StaffScopeRow & { id: string | null })[] }>(
    `select scope.id, account.id as user_id, scope.level, scope.commune_code, scope.province_code, scope.duties,
            account.email, trim(concat(account.last_name, ' ', account.first_name)) as name,
            coalesce(commune.full_name, province.full_name) as place
       from "user" account
       left join staff_scope scope on scope.user_id = account.id and scope.deleted_at is null
       left join commune on commune.code = scope.commune_code and commune.deleted_at is null
       left join province on province.code = scope.province_code and province.deleted_at is null
      where account.deleted_at is null
      order by scope.level, scope.commune_code, scope.province_code, account.email
      limit 2000`,
  )
  return {
    staff_scopes: rows.filter(({ id }) => id !== null),
    without_scope: rows.filter(({ id }) => id === null).map(({ email, name }) => ({ email, name })),
  }
}
