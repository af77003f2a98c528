import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { LotRow, NewLot } from "../../modules/traceability/lot-rows"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { vocabularyOf } from "../rules/addresses"
import { START } from "../rules/chain"
import { dayPart, lotNoOf } from "../rules/lot-no"
import { readClientKey } from "../rules/read-client-key"
import { type LotFacts, readLot } from "../rules/read-lot"
import { keyReused } from "../rules/refusals"
import { traceSettings } from "../trace-settings"
import { checkGoods } from "./find-goods"

export interface OpenLotInput {
  seller_id: string
  /** `{ client_key, … }`, see `readLot`. */
  body: Record<string, unknown>
}

/** So many devices may count at once. */
const MOST_TRIES = 20

/** What must be the same in a form that is sent twice; of a lot that was changed since only what cannot change. */
function isSame(lot: LotRow, seller_id: string, facts: LotFacts): boolean {
  const fixed = ["product_id", "template"] as const
  const all = [...fixed, "quantity", "unit", "made_from", "made_to", "best_before", "gtin"] as const
  const isNumbered = facts.lot_no === null || lot.is_changed || facts.lot_no === lot.lot_no
  return (
    lot.seller_id === seller_id &&
    isNumbered &&
    (lot.is_changed ? fixed : all).every((name) => lot[name] === facts[name])
  )
}

async function openLot(service: TraceabilityModuleService, lot: Omit<NewLot, "lot_no">, lot_no: string | null) {
  const taken = lot_no === null ? await service.lotNumbers(lot.seller_id, dayPart(lot.made_from)) : []
  const free = (place: number) => !taken.includes(lotNoOf(lot.made_from, place))
  let place = 1
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    while (!free(place)) {
      place += 1
    }
    const id = await service.insertLot({ ...lot, lot_no: lot_no ?? lotNoOf(lot.made_from, place) })
    if (id !== null || (await service.findLotByKey(lot.client_key))) {
      return id
    }
    if (lot_no !== null) {
      break
    }
    place += 1
  }
  const message = "The stall, or the GTIN, has a lot of this number"
  throw new InputError({ code: "lot_no_taken", field: "lot_no", type: "conflict", message })
}

/**
 * Opens a lot once for its key. Undone by taking it away again, unless something was recorded of it.
 * @throws InputError `client_key_wrong`, `key_reused` (409), `lot_no_taken` (409), those of `readLot` and `checkGoods`
 */
export const keepLotStep = createStep(
  "keep-lot",
  async ({ seller_id, body }: OpenLotInput, { container }) => {
    const service = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
    const client_key = readClientKey(body.client_key)
    const { lot_no, ...facts } = readLot(body, new Date())
    const repeated = (known: LotRow) => {
      if (!isSame(known, seller_id, { lot_no, ...facts })) {
        throw keyReused()
      }
      return new StepResponse({ id: known.id, product_id: known.product_id, repeated: true }, null)
    }
    const known = await service.findLotByKey(client_key)
    if (known) {
      return repeated(known)
    }
    await checkGoods(container, { seller_id, ...facts })
    const vocabulary = vocabularyOf(traceSettings(container).publicUrl)
    const id = await openLot(service, { ...facts, seller_id, client_key, vocabulary, chain_hash: START }, lot_no)
    if (id !== null) {
      return new StepResponse({ id, product_id: facts.product_id, repeated: false }, id)
    }
    const faster = await service.findLotByKey(client_key)
    return faster ? repeated(faster) : Promise.reject(keyReused())
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE).removeLot(id)
    }
  },
)
