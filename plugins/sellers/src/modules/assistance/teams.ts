import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"

type InTransaction = Context<EntityManager>

export interface NewTeamMember {
  team_id: string
  member_id: string
  role: "leader" | "member"
}

export type JoinedTeam =
  | { kind: "joined"; id: string; former_leader: string | null }
  | { kind: "no_team" }
  /** The person stands in this team, or another, already; whose that is, another commune's officer need not learn. */
  | { kind: "in_team" }

interface Id {
  id: string
}

function managerOf(context: InTransaction): EntityManager {
  return context.transactionManager as EntityManager
}

/**
 * Puts a person into a team; a new leader takes the place of the one before, who stays a member. Those who join one
 * team stand in line, and of two teams that take one person at once, one gets them.
 */
export async function joinTeam(
  { team_id, member_id, role }: NewTeamMember,
  context: InTransaction,
): Promise<JoinedTeam> {
  const manager = managerOf(context)
  const [team] = await manager.execute<Id[]>(
    "select id from digital_team where id = ? and deleted_at is null for update",
    [team_id],
  )
  if (!team) {
    return { kind: "no_team" }
  }
  const [place] = await manager.execute<Id[]>(
    `insert into digital_team_member (id, team_id, member_id, role) values (?, ?, ?, 'member')
     on conflict (member_id) where deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, "teammem"), team_id, member_id],
  )
  if (!place) {
    return { kind: "in_team" }
  }
  const former_leader = role === "leader" ? await takeLead(place.id, team_id, manager) : null
  return { kind: "joined", id: place.id, former_leader }
}

async function takeLead(placeId: string, teamId: string, manager: EntityManager): Promise<string | null> {
  const [former] = await manager.execute<Id[]>(
    `update digital_team_member set role = 'member', updated_at = now()
      where team_id = ? and role = 'leader' and deleted_at is null returning id`,
    [teamId],
  )
  await manager.execute("update digital_team_member set role = 'leader' where id = ?", [placeId])
  return former?.id ?? null
}

/** Takes a person out of the team again and gives the lead back. */
export async function undoJoinTeam(
  { id, former_leader }: { id: string; former_leader: string | null },
  context: InTransaction,
): Promise<void> {
  const manager = managerOf(context)
  await manager.execute("delete from digital_team_member where id = ?", [id])
  if (former_leader) {
    await manager.execute("update digital_team_member set role = 'leader' where id = ?", [former_leader])
  }
}
