import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LabelFormat } from "../modules/traceability/models"
import type { LotWish } from "../workflows/rules/read-sheet-wish"
import type { SheetPerson } from "../workflows/steps/open-sheet"

/** Labels as who asked for them sees them. Moments ISO 8601, UTC. */
export interface LabelSheetView {
  id: string
  state: "waiting" | "running" | "done" | "failed" | "cancelled"
  format: LabelFormat
  skip: number
  lots: LotWish[]
  /** Labels that were asked for, and how many of them are drawn. */
  total: number
  done: number
  pages: number | null
  bytes: number | null
  /** False before, and once the PDF was swept. */
  has_file: boolean
  /** Why it failed: a code. */
  problem: string | null
  created_at: string
  /** When the PDF will be swept; null without one. */
  kept_until: string | null
}

export interface SheetsOf extends SheetPerson {
  /** One; null: the newest ten. */
  id: string | null
}

const ISO = (moment: string) => `to_char((${moment}) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const MINE = `by_kind = :by_kind and by_id = :by_id and seller_id = :seller_id and deleted_at is null
   and (:id::text is null or id = :id)`

const STATEMENT = `
select id, state, format, (wish->>'skip')::int as skip, wish->'lots' as lots, total, done_count as done, pages, bytes,
       file_id is not null as has_file, problem, ${ISO("created_at")} as created_at,
       case when file_id is not null then ${ISO("finished_at + interval '14 days'")} end as kept_until
  from label_sheet where ${MINE} order by created_at desc, id desc limit 10`

/** The newest ten of a person at a stall's desk, or the one of this id; one statement. */
export async function readLabelSheets(container: MedusaContainer, of: SheetsOf): Promise<LabelSheetView[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: LabelSheetView[] }>(STATEMENT, { ...of })
  return rows
}

/** Where the PDF lies; null where there is none. */
export async function readLabelFile(container: MedusaContainer, of: SheetsOf): Promise<string | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const statement = `select file_id from label_sheet where ${MINE} and file_id is not null`
  const { rows } = await knex.raw<{ rows: { file_id: string }[] }>(statement, { ...of })
  return rows[0]?.file_id ?? null
}
