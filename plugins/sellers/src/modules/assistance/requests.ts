import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { type PaperHistory, waitBeforePaper } from "./limits"

type InTransaction = Context<EntityManager>

/** A question nobody answered in this time is asked again. */
export const OPEN_HOURS = 72

export interface NewConsentRequest {
  kind: "code" | "paper"
  helper_id: string
  team_id: string
  seller_id: string | null
  /** E.164. */
  phone: string
  /** The form for a stall to be opened, known fields only. */
  opening: Record<string, unknown> | null
  capabilities: string[]
  expires_at: Date
}

export type Asked = { kind: "asked"; id: string } | { kind: "wait"; seconds: number }

/** A request as it stood before it was answered, to be put back when the workflow fails later. */
export interface RequestBefore {
  id: string
  state: string
  opening: Record<string, unknown> | null
}

function managerOf(context: InTransaction): EntityManager {
  return context.transactionManager as EntityManager
}

/** Papers announced in the last day. Those of one helper or number stand in line, so that many at once count as many. */
async function paperHistory({ helper_id, phone }: NewConsentRequest, manager: EntityManager): Promise<PaperHistory> {
  // Always the helper first: two that wait for each other would be a deadlock.
  for (const key of [`papers-of:${helper_id}`, `papers-about:${phone}`]) {
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [key])
  }
  const [history] = await manager.execute<PaperHistory[]>(
    `with day as (select helper_id, phone, created_at from consent_request
                   where kind = 'paper' and created_at > now() - interval '1 day' and deleted_at is null)
     select array(select created_at from day where helper_id = ? order by created_at) as of_helper,
            array(select created_at from day where phone = ? order by created_at) as of_number`,
    [helper_id, phone],
  )
  return history ?? { of_helper: [], of_number: [] }
}

/** Writes the question to the household; for a paper within the limits of `limits.ts`, else says how long to wait. */
export async function askConsent(request: NewConsentRequest, context: InTransaction): Promise<Asked> {
  const manager = managerOf(context)
  if (request.kind === "paper") {
    const seconds = waitBeforePaper(await paperHistory(request, manager), new Date())
    if (seconds > 0) {
      return { kind: "wait", seconds }
    }
  }
  const { kind, helper_id, team_id, seller_id, phone, opening, capabilities, expires_at } = request
  const id = generateEntityId(undefined, "consent")
  await manager.execute(
    `insert into consent_request (id, kind, helper_id, team_id, seller_id, phone, opening, capabilities, expires_at)
     values (?, ?, ?, ?, ?, ?, ?::jsonb, string_to_array(?, ','), ?)`,
    [
      id,
      kind,
      helper_id,
      team_id,
      seller_id,
      phone,
      opening && JSON.stringify(opening),
      capabilities.join(),
      expires_at,
    ],
  )
  return { kind: "asked", id }
}

/** Puts the paper to its open request, which waits for an officer from then on; false when it was answered before. */
export async function filePaper(
  { request_id, key, type }: { request_id: string; key: string; type: string },
  context: InTransaction,
): Promise<boolean> {
  const filed = await managerOf(context).execute<{ id: string }[]>(
    `update consent_request set state = 'awaiting_check', paper_key = ?, paper_type = ?, paper_sent_at = now(),
            updated_at = now()
      where id = ? and kind = 'paper' and state = 'open' and deleted_at is null returning id`,
    [key, type, request_id],
  )
  return filed.length > 0
}

/** Takes a paper away that a later step could not stand by; a look at it does not count for the next. */
export async function undoFilePaper(requestId: string, context: InTransaction): Promise<void> {
  await managerOf(context).execute(
    `update consent_request set state = 'open', paper_key = null, paper_type = null, paper_sent_at = null,
            paper_seen_at = null, paper_seen_by = null, updated_at = now()
      where id = ? and state = 'awaiting_check'`,
    [requestId],
  )
}

/** Answers an unanswered request with a no; the form goes. Null when it was answered before. */
export async function closeRequest(
  { id, state, reason }: { id: string; state: "declined" | "refused"; reason: string | null },
  context: InTransaction,
): Promise<RequestBefore | null> {
  const [before] = await managerOf(context).execute<RequestBefore[]>(
    `update consent_request request set state = ?, reason = ?, opening = null, answered_at = now(), updated_at = now()
       from (select id, state, opening from consent_request
              where id = ? and state in ('open', 'awaiting_check') and deleted_at is null for update) as before
      where request.id = before.id
     returning before.*`,
    [state, reason, id],
  )
  return before ?? null
}

/** Puts a request back as it stood before an answer. */
export async function reopenRequest({ id, state, opening }: RequestBefore, context: InTransaction): Promise<void> {
  await managerOf(context).execute(
    `update consent_request set state = ?, reason = null, opening = ?::jsonb, answered_at = null, updated_at = now()
      where id = ?`,
    [state, opening && JSON.stringify(opening), id],
  )
}

/**
 * Requests that nobody can answer any more: open for three days, or beyond their last day. Their forms go: a household
 * that never agreed is not kept.
 */
export async function expireRequests(context: InTransaction): Promise<void> {
  await managerOf(context).execute(
    `update consent_request set state = 'expired', opening = null, updated_at = now()
      where deleted_at is null and (state = 'open' and created_at < now() - interval '${OPEN_HOURS} hours'
         or state in ('open', 'awaiting_check') and expires_at <= now())`,
  )
}
