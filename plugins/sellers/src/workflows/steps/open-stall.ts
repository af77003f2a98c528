import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import { MOST_PENDING, type NotOpened } from "../../modules/sellers/open-stall"
import type { SellersModuleService } from "../../modules/sellers/service"
import type { Opening } from "../rules/read-opening"
import { freeHandle, handleFromName } from "../rules/stall-handle"
import type { StallPlace } from "./find-place"

export interface OpenStallStepInput {
  owner_id: string
  opened_by_id: string
  opening_key: string
  opening: Opening
  place: StallPlace
}

function notOpened(why: NotOpened): InputError {
  return why === "stalls_too_many"
    ? new InputError({
        code: "stalls_too_many",
        type: "conflict",
        message: "This person's other stalls wait for approval",
        details: { limit: MOST_PENDING },
      })
    : new InputError({
        code: "opening_key_used",
        field: "idempotency_key",
        type: "conflict",
        message: "This key opened a stall that is not this person's",
      })
}

/**
 * Writes the stall with all that belongs to it; undone by taking it away and putting back the draft.
 * @throws InputError `stalls_too_many` (409, `limit`), `opening_key_used` (409)
 */
export const openStallStep = createStep(
  "open-stall-step",
  async ({ opening, place, ...who }: OpenStallStepInput, { container }) => {
    const { entity_type, owner_name, organisation_name, name, story, street_address, since_year } = opening
    const base = handleFromName(name)
    const opened = await container.resolve<SellersModuleService>(SELLERS_MODULE).openStall({
      ...who,
      seller: { entity_type, owner_name, organisation_name, name, story, street_address, since_year, ...place },
      handle_base: base,
      choose_handle: (taken) => freeHandle(base, taken),
      identity: opening.identity,
      bank_account: opening.bank_account,
    })
    if (typeof opened === "string") {
      throw notOpened(opened)
    }
    const { id, handle, status, is_new } = opened
    return new StepResponse({ id, handle, status, is_new }, opened)
  },
  async (opened, { container }) => {
    if (opened) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).undoOpenStall(opened)
    }
  },
)
