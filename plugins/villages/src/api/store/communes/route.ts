import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText } from "@cho-lang/kit/plain-text"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findCommunes } from "../../../queries/find-communes"

const DEFAULT_LIMIT = 8
const MAX_LIMIT = 50

/**
 * GET /store/communes?q=Láng Hạ, Đống Đa&limit=8: communes of today for a place typed by new or old name.
 * Errors: text_required, text_too_long (200), text_control_characters (field q); field_wrong (field limit).
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const q = readRequiredText(req.query.q, { field: "q", max: 200 })
  res.json({ communes: await findCommunes(req.scope, q, readLimit(req.query.limit)) })
}

function readLimit(value: unknown): number {
  const limit = value === undefined ? DEFAULT_LIMIT : Number(value)
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw new InputError({
      code: "field_wrong",
      field: "limit",
      message: `limit must be a whole number from 1 to ${MAX_LIMIT}`,
    })
  }
  return limit
}
