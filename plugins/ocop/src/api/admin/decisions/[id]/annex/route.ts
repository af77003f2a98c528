import { readSheet } from "@cho-lang/kit/sheet"
import { MAX_SHEET_BYTES } from "@cho-lang/kit/sheet-limits"
import { readUpload } from "@cho-lang/kit/upload"
import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readDecisions } from "../../../../../queries/decisions"
import { readGoodsCalled } from "../../../../../queries/goods"
import { byTitle, filledRows, readAnnex, titlesOf } from "../../../../../workflows/rules/annex"
import type { WrittenDecision } from "../../../../../workflows/rules/read-decision"
import { decisionNotFound } from "../../../../../workflows/steps/change-decision"
import { databaseNow } from "../../../../../workflows/steps/clock"
import { idOf } from "../../../../requests"
import { type StaffRequest, staffReach } from "../../../../staff-request"

const Defaults = z.object({
  legal_basis: z.string().max(20).nullable().default(null),
  product_set: z.string().max(20).nullable().default(null),
})

/**
 * Looks at the annex of a decision, multipart field `file`: .xlsx or .csv by content, 300 rows at most. Nothing is written: each row
 * says what it would be entered as by POST /admin/certificates, or what is wrong with it. `?legal_basis=` and `?product_set=` stand for
 * what rows leave out: in the weeks when two rules were in force only the paper says by which it was decided. Answers `{ rows }`, see `rules/annex.ts`.
 * Errors: 404 `decision_not_found`, `annex_headings`, `annex_too_long`, `paper_missing`, `paper_too_large`, those of `readSheet`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const reach = staffReach(req)
  const wish = { id: idOf(req), commune_code: reach.commune_code, q: null, limit: 1, offset: 0 }
  const { decisions } = await readDecisions(req.scope, wish)
  const [found] = decisions
  if (!found) {
    throw decisionNotFound()
  }
  const defaults = Defaults.parse(req.query)
  const { rows } = await readSheet(await readUpload(req, MAX_SHEET_BYTES, "paper"))
  const filled = filledRows(rows)
  const goods = byTitle(await readGoodsCalled(req.scope, { ...reach, titles: titlesOf(filled) }))
  const decision = found as WrittenDecision & { is_demo: boolean }
  const reading = { decision, now: await databaseNow(req.scope), demo: found.is_demo }
  res.json({ rows: readAnnex(filled, { ...reading, goods, defaults }) })
}
