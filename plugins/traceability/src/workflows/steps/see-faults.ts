import { InputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { readNote } from "../rules/staff-note"
import type { StaffNote } from "./settle-alert"

interface Found {
  /** Of the check; null where the lot was never verified. */
  check_id: string | null
  is_broken: boolean
  seller_id: string | null
}

/** A lot that is gone is of no commune: the whole site alone still finds it by its check. */
const FIND = `select chain_check.id as check_id, chain_check.broken_at is not null as is_broken, lot.seller_id
  from (select :id::text as id) wish left join lot on lot.id = wish.id left join seller on seller.id = lot.seller_id
  left join chain_check on chain_check.lot_id = wish.id
 where (lot.id is not null or chain_check.id is not null)
   and (:commune_code::text is null or seller.commune_code = :commune_code)`

/**
 * An officer looked at a lot whose history was changed: it leaves the page of the day, and stays broken. Undone by taking the note away.
 * @throws InputError `lot_not_found` (404), `lot_holds` (409), those of `readNote`
 */
export const seeFaultsStep = createStep(
  "see-faults-of-lot",
  async ({ id, commune_code, by, body }: StaffNote, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: Found[] }>(FIND, { id, commune_code } as { id: string })
    const [found] = rows
    if (!found) {
      throw new InputError({ code: "lot_not_found", type: "not_found", message: "No such lot within reach" })
    }
    const seen_note = readNote(body)
    if (!(found.check_id && found.is_broken)) {
      throw new InputError({ code: "lot_holds", type: "conflict", message: "Nothing is wrong with this lot's history" })
    }
    const trace = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
    await trace.updateChainChecks({ id: found.check_id, seen_at: new Date(), seen_by_id: by.id, seen_note })
    return new StepResponse({ id, seller_id: found.seller_id, note: seen_note }, found.check_id)
  },
  async (id, { container }) => {
    if (id) {
      const unseen = { seen_at: null, seen_by_id: null, seen_note: null }
      await container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE).updateChainChecks({ id, ...unseen })
    }
  },
)
