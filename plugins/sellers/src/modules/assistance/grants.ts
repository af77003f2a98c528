import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { queueForHelper } from "./in-line"
import { type RequestBefore, reopenRequest } from "./requests"

type InTransaction = Context<EntityManager>

export type ConsentKind = "code" | "paper" | "desk"
export type RevokedBy = "household" | "helper" | "leader" | "staff"

export interface GivenConsent {
  consent_request_id: string
  /** The stall; for a request to open one, the stall that was just opened. */
  seller_id: string
  consent_kind: ConsentKind
}

/** What was written, and what must be put back when the workflow fails later. */
export interface GrantGiven {
  id: string
  helper_id: string
  capabilities: string[]
  /** UTC. */
  expires_at: Date
  request: RequestBefore
  replaced_grants: string[]
  replaced_requests: RequestBefore[]
  assignment_id: string | null
}

interface OpenRequest extends RequestBefore {
  helper_id: string
  team_id: string
  capabilities: string[]
  expires_at: Date
}

interface Id {
  id: string
}

function managerOf(context: InTransaction): EntityManager {
  return context.transactionManager as EntityManager
}

/** Locks the request and the helper's place in the team: of two answers at once one waits and then finds it given. */
async function takeRequest(requestId: string, manager: EntityManager): Promise<OpenRequest | null> {
  const [asked] = await manager.execute<{ helper_id: string }[]>(
    "select helper_id from consent_request where id = ? and deleted_at is null",
    [requestId],
  )
  if (!asked) {
    return null
  }
  await queueForHelper(manager, asked.helper_id)
  const [request] = await manager.execute<OpenRequest[]>(
    `select request.id, request.state, request.opening, request.helper_id, request.team_id, request.capabilities,
            request.expires_at
       from consent_request request
       join digital_team_member place on place.member_id = request.helper_id and place.team_id = request.team_id
            and place.deleted_at is null
      where request.id = ? and request.state in ('open', 'awaiting_check') and request.expires_at > now() and request.deleted_at is null
        for update of request for share of place`,
    [requestId],
  )
  return request ?? null
}

/** The stall's task, where nobody has it yet: who got the consent looks after the household. */
async function takeTask(request: OpenRequest, sellerId: string, manager: EntityManager): Promise<string | null> {
  const [task] = await manager.execute<Id[]>(
    `insert into household_assignment (id, seller_id, team_id, member_id) values (?, ?, ?, ?)
     on conflict (seller_id) where deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, "assign"), sellerId, request.team_id, request.helper_id],
  )
  return task?.id ?? null
}

/**
 * Makes a grant of an unanswered request; null when the request is answered, over, or its helper left the team. An
 * older grant of the same pair ends, and other unanswered requests of the pair with it. Forms of answered requests go.
 */
export async function giveGrant(given: GivenConsent, context: InTransaction): Promise<GrantGiven | null> {
  const manager = managerOf(context)
  const request = await takeRequest(given.consent_request_id, manager)
  if (!request) {
    return null
  }
  const { helper_id, capabilities, expires_at } = request
  const pair = [given.seller_id, helper_id]
  const older = await manager.execute<Id[]>(
    `update assist_grant set revoked_at = now(), revoked_by_kind = 'replaced', revoked_by_id = helper_id, updated_at = now()
      where seller_id = ? and helper_id = ? and revoked_at is null and deleted_at is null returning id`,
    pair,
  )
  await manager.execute(
    `update consent_request set state = 'given', opening = null, answered_at = now(), seller_id = ?, updated_at = now()
      where id = ?`,
    [given.seller_id, request.id],
  )
  const others = await manager.execute<RequestBefore[]>(
    `update consent_request request set state = 'replaced', opening = null, answered_at = now(), updated_at = now()
       from (select id, state, opening from consent_request where seller_id = ? and helper_id = ?
                and state in ('open', 'awaiting_check') and deleted_at is null order by id for update) as before
      where request.id = before.id
     returning before.*`,
    pair,
  )
  const id = generateEntityId(undefined, "grant")
  await manager.execute(
    `insert into assist_grant (id, seller_id, helper_id, team_id, capabilities, starts_at, expires_at, consent_kind,
       consent_request_id, consented_at)
     select ?, ?, helper_id, team_id, capabilities, now(), expires_at, ?, id,
            case when ? then paper_sent_at else now() end
       from consent_request where id = ?`,
    [id, given.seller_id, given.consent_kind, given.consent_kind === "paper", request.id],
  )
  return {
    id,
    helper_id,
    capabilities,
    expires_at: new Date(expires_at),
    request: { id: request.id, state: request.state, opening: request.opening },
    replaced_grants: older.map((grant) => grant.id),
    replaced_requests: others,
    assignment_id: await takeTask(request, given.seller_id, manager),
  }
}

/** Takes a grant back that a later step of the workflow could not stand by. `openedStall`: the stall goes too. */
export async function undoGiveGrant(given: GrantGiven, openedStall: boolean, context: InTransaction): Promise<void> {
  const manager = managerOf(context)
  await manager.execute("delete from assist_grant where id = ?", [given.id])
  for (const request of [given.request, ...given.replaced_requests]) {
    await reopenRequest(request, context)
  }
  if (openedStall) {
    await manager.execute("update consent_request set seller_id = null where id = ?", [given.request.id])
  }
  for (const id of given.replaced_grants) {
    await unrevoke(id, manager)
  }
  if (given.assignment_id) {
    await manager.execute("delete from household_assignment where id = ?", [given.assignment_id])
  }
}

async function unrevoke(id: string, manager: EntityManager): Promise<void> {
  await manager.execute(
    `update assist_grant set revoked_at = null, revoked_by_kind = null, revoked_by_id = null, revoked_reason = null,
            updated_at = now()
      where id = ?`,
    [id],
  )
}

export interface Revocation {
  grant_id: string
  by_kind: RevokedBy
  by_id: string
  /** Staff say why. */
  reason: string | null
}

/** Ends a grant from the next request on; false when it was ended before. */
export async function revokeGrant(revocation: Revocation, context: InTransaction): Promise<boolean> {
  const { grant_id, by_kind, by_id, reason } = revocation
  const ended = await managerOf(context).execute<Id[]>(
    `update assist_grant set revoked_at = now(), revoked_by_kind = ?, revoked_by_id = ?, revoked_reason = ?,
            updated_at = now()
      where id = ? and revoked_at is null and deleted_at is null returning id`,
    [by_kind, by_id, reason, grant_id],
  )
  return ended.length > 0
}

export async function undoRevokeGrant(grantId: string, context: InTransaction): Promise<void> {
  await unrevoke(grantId, managerOf(context))
}
