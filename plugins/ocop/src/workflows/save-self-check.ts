import { InputError } from "@cho-lang/kit/input-error"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { DOSSIERS_MODULE } from "../modules/dossiers"
import type { DossiersModuleService, SelfCheckRow } from "../modules/dossiers/service"
import { readSelfCheck } from "./rules/read-self-check"
import { findProductStep, type Reach } from "./steps/find-product"

export interface SelfCheckInput {
  product_id: string
  reach: Reach
  by: Pick<SelfCheckRow, "by_kind" | "by_id">
  /** See `readSelfCheck`. */
  body: Record<string, unknown>
}

interface ToKeep extends Omit<SelfCheckInput, "reach"> {
  seller_id: string
}

/**
 * Keeps the answers of a self-check. Undone by putting back what stood there.
 * @throws InputError those of `readSelfCheck`, `self_check_changed` (409)
 */
const keepSelfCheckStep = createStep(
  "keep-self-check",
  async ({ product_id, seller_id, by, body }: ToKeep, { container }) => {
    const { revision, ...written } = readSelfCheck(body)
    const dossiers = container.resolve<DossiersModuleService>(DOSSIERS_MODULE)
    const kept = await dossiers.keepSelfCheck({ ...written, ...by, product_id, seller_id }, revision)
    if (kept === "changed") {
      throw new InputError({
        code: "self_check_changed",
        type: "conflict",
        message: "Somebody else saved it meanwhile",
      })
    }
    return new StepResponse({ id: kept.id }, kept)
  },
  async (kept, { container }) => {
    if (kept) {
      await container.resolve<DossiersModuleService>(DOSSIERS_MODULE).restoreSelfCheck(kept.id, kept.before)
    }
  },
)

/**
 * Keeps what a household answers on the sheet of a set for one of its goods. Answers `{ id }`.
 * @throws InputError `product_not_found` (404), those of `keepSelfCheckStep`
 */
export const saveSelfCheckWorkflow = createWorkflow("save-self-check", (input: SelfCheckInput) => {
  const found = findProductStep(transform({ input }, ({ input: { product_id, reach } }) => ({ product_id, reach })))
  const kept = keepSelfCheckStep(
    transform({ input, found }, ({ input: { by, body }, found: { product_id, seller_id } }) => ({
      by,
      body,
      product_id,
      seller_id,
    })),
  )
  return new WorkflowResponse(kept)
})
