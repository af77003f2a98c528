import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface Draft {
  member_id: string
  /** Grows by one with each save; 0 stands for no draft. */
  revision: number
  answers: Record<string, unknown>
  /** ISO 8601, UTC. */
  updated_at: string
}

export interface DraftToSave {
  member_id: string
  /** The revision the phone knows; 0 when it knows none. */
  revision: number
  answers: Record<string, unknown>
}

export interface DraftSaved {
  /** The draft as it stands now; what was sent, if it was saved. */
  draft: Draft | null
  saved: boolean
  before: Draft | null
}

const COLUMNS = `member_id, revision, answers,
  to_char(updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as updated_at`

export async function readDraft(manager: EntityManager, memberId: string): Promise<Draft | null> {
  const [draft] = await manager.execute<Draft[]>(
    `select ${COLUMNS} from stall_draft where member_id = ? and deleted_at is null`,
    [memberId],
  )
  return draft ?? null
}

/** See `SellersModuleService.saveDraft`. The revision decides in one statement, whoever came first. */
export async function saveDraft(manager: EntityManager, wish: DraftToSave): Promise<DraftSaved> {
  const before = await readDraft(manager, wish.member_id)
  const answers = JSON.stringify(wish.answers)
  const [draft] =
    wish.revision === 0
      ? await manager.execute<Draft[]>(
          `insert into stall_draft (id, member_id, revision, answers) values (?, ?, 1, ?::jsonb)
           on conflict (member_id) where deleted_at is null do nothing returning ${COLUMNS}`,
          [generateEntityId(undefined, "draft"), wish.member_id, answers],
        )
      : await manager.execute<Draft[]>(
          `update stall_draft set revision = revision + 1, answers = ?::jsonb, updated_at = now()
            where member_id = ? and revision = ? and deleted_at is null returning ${COLUMNS}`,
          [answers, wish.member_id, wish.revision],
        )
  return draft
    ? { draft, saved: true, before }
    : { draft: await readDraft(manager, wish.member_id), saved: false, before }
}

/** Puts back what stood before a save, unless somebody saved again meanwhile. */
export async function undoSaveDraft(manager: EntityManager, { draft, before }: DraftSaved): Promise<void> {
  if (!draft) {
    return
  }
  const mine = [draft.member_id, draft.revision]
  if (before) {
    await manager.execute(
      "update stall_draft set revision = ?, answers = ?::jsonb where member_id = ? and revision = ?",
      [before.revision, JSON.stringify(before.answers), ...mine],
    )
  } else {
    await manager.execute("delete from stall_draft where member_id = ? and revision = ?", mine)
  }
}
