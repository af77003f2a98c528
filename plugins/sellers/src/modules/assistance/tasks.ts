import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"

type InTransaction = Context<EntityManager>

export interface Task {
  seller_id: string
  team_id: string
  /** Seller member who is charged. */
  member_id: string
}

export interface TaskGiven {
  id: string
  /** Who had it before; null when the stall had no task yet. */
  before: { team_id: string; member_id: string | null } | null
}

function managerOf(context: InTransaction): EntityManager {
  return context.transactionManager as EntityManager
}

/** Charges a helper with a stall, whoever of the team had it. Null: somebody of another team has it. */
export async function giveTask(
  { seller_id, team_id, member_id }: Task,
  context: InTransaction,
): Promise<TaskGiven | null> {
  const manager = managerOf(context)
  const [made] = await manager.execute<{ id: string }[]>(
    `insert into household_assignment (id, seller_id, team_id, member_id) values (?, ?, ?, ?)
     on conflict (seller_id) where deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, "assign"), seller_id, team_id, member_id],
  )
  if (made) {
    return { id: made.id, before: null }
  }
  const [changed] = await manager.execute<{ id: string; team_id: string; member_id: string | null }[]>(
    `update household_assignment task set team_id = ?, member_id = ?, updated_at = now()
       from (select id, team_id, member_id from household_assignment
              where seller_id = ? and deleted_at is null for update) as before
      where task.id = before.id and (before.team_id = ? or before.member_id is null)
     returning before.*`,
    [team_id, member_id, seller_id, team_id],
  )
  return changed ? { id: changed.id, before: { team_id: changed.team_id, member_id: changed.member_id } } : null
}

export async function undoGiveTask({ id, before }: TaskGiven, context: InTransaction): Promise<void> {
  await (before
    ? managerOf(context).execute("update household_assignment set team_id = ?, member_id = ? where id = ?", [
        before.team_id,
        before.member_id,
        id,
      ])
    : managerOf(context).execute("delete from household_assignment where id = ?", [id]))
}
