import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { queueForHelper } from "./in-line"

type InTransaction = Context<EntityManager>

/** What leaving a team changed, to be put back when the workflow fails later. */
export interface Left {
  place_id: string
  team_id: string
  member_id: string
  ended_grants: { id: string; seller_id: string }[]
  /** Tasks that went to the leader, or to nobody where the team has none. */
  passed_tasks: string[]
}

interface Id {
  id: string
}

function managerOf(context: InTransaction): EntityManager {
  return context.transactionManager as EntityManager
}

/**
 * A helper leaves the team: the place, all grants got in it, and the unanswered requests end at once; tasks go to the leader.
 * Null when there is no such place.
 */
export async function leaveTeam(
  placeId: string,
  by: { kind: "leader" | "staff"; id: string },
  context: InTransaction,
): Promise<Left | null> {
  const manager = managerOf(context)
  const [helper] = await manager.execute<{ member_id: string }[]>(
    "select member_id from digital_team_member where id = ? and deleted_at is null",
    [placeId],
  )
  if (!helper) {
    return null
  }
  await queueForHelper(manager, helper.member_id)
  const [place] = await manager.execute<{ team_id: string; member_id: string }[]>(
    `update digital_team_member set deleted_at = now(), updated_at = now()
      where id = ? and deleted_at is null returning team_id, member_id`,
    [placeId],
  )
  if (!place) {
    return null
  }
  const pair = [place.team_id, place.member_id]
  const ended_grants = await manager.execute<Left["ended_grants"]>(
    `update assist_grant set revoked_at = now(), revoked_by_kind = ?, revoked_by_id = ?, updated_at = now()
      where team_id = ? and helper_id = ? and revoked_at is null and deleted_at is null returning id, seller_id`,
    [by.kind, by.id, ...pair],
  )
  await manager.execute(
    `update consent_request set state = 'replaced', opening = null, answered_at = now(), updated_at = now()
      where team_id = ? and helper_id = ? and state in ('open', 'awaiting_check') and deleted_at is null`,
    pair,
  )
  const tasks = await manager.execute<Id[]>(
    `update household_assignment set updated_at = now(), member_id = (select leader.member_id
         from digital_team_member leader
        where leader.team_id = household_assignment.team_id and leader.role = 'leader' and leader.deleted_at is null)
      where team_id = ? and member_id = ? and deleted_at is null returning id`,
    pair,
  )
  return {
    place_id: placeId,
    ...place,
    ended_grants,
    passed_tasks: tasks.map(({ id }) => id),
  }
}

/** Puts back the place, the grants and the tasks; unanswered requests stay ended, the household is asked again. */
export async function undoLeaveTeam(left: Left, context: InTransaction): Promise<void> {
  const manager = managerOf(context)
  await manager.execute("update digital_team_member set deleted_at = null where id = ?", [left.place_id])
  for (const { id } of left.ended_grants) {
    await manager.execute(
      "update assist_grant set revoked_at = null, revoked_by_kind = null, revoked_by_id = null where id = ?",
      [id],
    )
  }
  for (const id of left.passed_tasks) {
    await manager.execute("update household_assignment set member_id = ? where id = ?", [left.member_id, id])
  }
}
