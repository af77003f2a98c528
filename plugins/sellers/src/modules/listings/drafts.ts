import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export type DraftState = "open" | "proposed" | "published" | "rejected"

export interface Draft {
  id: string
  seller_id: string
  client_key: string
  product_id: string | null
  /** Grows by one with each save. */
  revision: number
  answers: Record<string, unknown>
  state: DraftState
  saved_by_id: string
  /** ISO 8601, UTC. */
  updated_at: string
}

export interface DraftToSave {
  seller_id: string
  client_key: string
  /** The revision the phone knows; 0 when it knows none. */
  revision: number
  /** The state the phone knows; null when any will do. */
  state?: DraftState | null
  answers: Record<string, unknown>
  saved_by_id: string
}

export interface DraftSaved {
  /** The draft as it stands now; what was sent, if it was saved. */
  draft: Draft | null
  saved: boolean
  before: Draft | null
}

const COLUMNS = `id, seller_id, client_key, product_id, revision, answers, state, saved_by_id,
  to_char(updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as updated_at`

/** One draft of a stall by the phone's name for it. */
export async function findDraft(manager: EntityManager, sellerId: string, clientKey: string): Promise<Draft | null> {
  const [draft] = await manager.execute<Draft[]>(
    `select ${COLUMNS} from listing_draft where seller_id = ? and client_key = ? and deleted_at is null`,
    [sellerId, clientKey],
  )
  return draft ?? null
}

/**
 * Saves over the revision the phone knows, in one statement, whoever came first. A draft that waits for approval comes
 * back into the household's hands by it, unless the phone does not know yet that it waits.
 */
export async function saveDraft(manager: EntityManager, wish: DraftToSave): Promise<DraftSaved> {
  const before = await findDraft(manager, wish.seller_id, wish.client_key)
  const answers = JSON.stringify(wish.answers)
  const [draft] =
    wish.revision === 0
      ? await manager.execute<Draft[]>(
          `insert into listing_draft (id, seller_id, client_key, revision, answers, saved_by_id) values (?, ?, ?, 1, ?::jsonb, ?)
           on conflict (seller_id, client_key) where deleted_at is null do nothing returning ${COLUMNS}`,
          [generateEntityId(undefined, "ldraft"), wish.seller_id, wish.client_key, answers, wish.saved_by_id],
        )
      : await manager.execute<Draft[]>(
          `update listing_draft set revision = revision + 1, answers = ?::jsonb, saved_by_id = ?, state = 'open',
                  updated_at = now()
            where seller_id = ? and client_key = ? and revision = ? and state = coalesce(?, state) and deleted_at is null
            returning ${COLUMNS}`,
          [answers, wish.saved_by_id, wish.seller_id, wish.client_key, wish.revision, wish.state ?? null],
        )
  return draft
    ? { draft, saved: true, before }
    : { draft: await findDraft(manager, wish.seller_id, wish.client_key), saved: false, before }
}

/** Puts back what stood before a save, unless somebody saved again meanwhile. */
export async function undoSaveDraft(manager: EntityManager, { draft, before }: DraftSaved): Promise<void> {
  if (!draft) {
    return
  }
  const mine = [draft.id, draft.revision]
  if (before) {
    await manager.execute(
      "update listing_draft set revision = ?, answers = ?::jsonb, state = ?, saved_by_id = ? where id = ? and revision = ?",
      [before.revision, JSON.stringify(before.answers), before.state, before.saved_by_id, ...mine],
    )
  } else {
    await manager.execute("delete from listing_draft where id = ? and revision = ?", mine)
  }
}

export interface DraftMove {
  id: string
  from: DraftState
  /** The revision that was read. */
  revision: number
  to: DraftState
  product_id?: string
  /** Put in place of those that were read; absent: they stay. */
  answers?: Record<string, unknown>
}

/** Moves a draft from one state to another; false when it stands elsewhere or was saved again. */
export async function moveDraft(manager: EntityManager, move: DraftMove): Promise<boolean> {
  const rows = await manager.execute<{ id: string }[]>(
    `update listing_draft set state = ?, product_id = coalesce(?, product_id), updated_at = now(),
            answers = coalesce(?::jsonb, answers),
            proposed_at = case when ? = 'proposed' then now() else proposed_at end
      where id = ? and state = ? and revision = ? and deleted_at is null returning id`,
    [
      move.to,
      move.product_id ?? null,
      move.answers ? JSON.stringify(move.answers) : null,
      move.to,
      move.id,
      move.from,
      move.revision,
    ],
  )
  return rows.length > 0
}
