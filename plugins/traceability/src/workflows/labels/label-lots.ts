import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { labelsOfPage } from "../rules/label-formats"
import type { LabelLot } from "../rules/label-words"
import { MOST_CODES } from "../rules/read-code-wish"
import type { LotWish, SheetWish } from "../rules/read-sheet-wish"
import type { LotLabels } from "./draw-labels"

/** Whose lots somebody may print. */
export interface LabelReach {
  /** The stall in context. */
  seller_id: string
  /** The person, for the other stalls that are theirs or let them record; null: only the stall in context. */
  by_id: string | null
}

interface LotRow extends LabelLot {
  state: string
}

const LOTS = `
select lot.id, lot.state, product.title as product, seller.name as stall, lot.lot_no, lot.gtin, lot.made_from, lot.made_to,
       lot.best_before
  from lot
  join product on product.id = lot.product_id
  join seller on seller.id = lot.seller_id and seller.deleted_at is null
 where lot.id in (select jsonb_array_elements_text(:ids::jsonb)) and lot.deleted_at is null
   and (lot.seller_id = :seller_id or (seller.status in ('pending', 'approved') and (
        exists (select from seller_membership own
                 where own.seller_id = lot.seller_id and own.member_id = :by_id and own.deleted_at is null)
        or exists (select from assist_grant given
                     join digital_team_member place on place.member_id = given.helper_id
                      and place.team_id = given.team_id and place.deleted_at is null
                    where given.seller_id = lot.seller_id and given.helper_id = :by_id and given.revoked_at is null
                      and 'record_lots' = any(given.capabilities) and given.starts_at <= now()
                      and given.expires_at > now() and given.deleted_at is null))))`

/** Places count pieces that are out of use too, so that a number stays the number of its piece. */
const CODES = `
select code, serial from (
  select code, serial, revoked_at,
         row_number() over (order by length(split_part(serial, '-', 1)), serial) as place
    from trace_code where lot_id = :lot_id and deleted_at is null and (serial is null) = :of_lot) piece
 where revoked_at is null and place >= :from order by place limit :count`

function refusal(code: string, message: string, lot_no: string): InputError {
  return new InputError({ code, field: "lots", type: "conflict", message, details: { lot_no } })
}

type Codes = LotLabels["codes"]

async function readCodes(container: MedusaContainer, { lot_id, from, count }: LotWish): Promise<Codes> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const values = {
    lot_id,
    of_lot: from === null,
    from: from ?? 1,
    count: from === null ? 1 : (count ?? MOST_CODES + 1),
  }
  const { rows } = await knex.raw<{ rows: Codes }>(CODES, values)
  return rows
}

/**
 * The labels of a wish, as they are at this moment.
 * @throws InputError (field `lots`) `lot_not_found` (404: not there, or of a stall that is not theirs), `lot_recalled`, `lot_without_code`,
 * `label_pieces_none` (409, details lot_no), `labels_too_many` (details max)
 */
export async function readLotLabels(
  container: MedusaContainer,
  { format, lots }: SheetWish,
  reach: LabelReach,
): Promise<LotLabels[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ids = JSON.stringify(lots.map(({ lot_id }) => lot_id))
  const { rows } = await knex.raw<{ rows: LotRow[] }>(LOTS, { ...reach, ids })
  const found = new Map(rows.map((row) => [row.id, row]))
  const labels: LotLabels[] = []
  let total = 0
  for (const wish of lots) {
    const row = found.get(wish.lot_id)
    if (!row) {
      throw new InputError({
        code: "lot_not_found",
        field: "lots",
        type: "not_found",
        message: "No such lot within reach",
      })
    }
    const { state, ...lot } = row
    if (state === "recalled") {
      throw refusal("lot_recalled", "No labels for what was recalled", lot.lot_no)
    }
    const codes = await readCodes(container, wish)
    const [first] = codes
    if (!first) {
      throw wish.from === null
        ? refusal("lot_without_code", "The lot has no code in use", lot.lot_no)
        : refusal("label_pieces_none", "No pieces from there on", lot.lot_no)
    }
    const copies = Array.from({ length: wish.count ?? labelsOfPage(format) }, () => first)
    labels.push({ lot, codes: wish.from === null ? copies : codes })
    total += labels.at(-1)?.codes.length ?? 0
    if (total > MOST_CODES) {
      const details = { max: MOST_CODES }
      throw new InputError({ code: "labels_too_many", field: "lots", message: "Too many labels at once", details })
    }
  }
  return labels
}
