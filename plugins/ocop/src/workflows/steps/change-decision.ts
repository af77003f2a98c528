import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText } from "@cho-lang/kit/plain-text"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OCOP_MODULE } from "../../modules/ocop"
import type { OcopModuleService } from "../../modules/ocop/service"
import type { ChangeDecisionInput } from "../change-decision"
import { foldDecision } from "../rules/read-papers"
import { NAME_MAX } from "../rules/read-parts"
import { findSentScan } from "./find-scan"

export function decisionNotFound(): InputError {
  return new InputError({ code: "decision_not_found", type: "not_found", message: "No such decision" })
}

/**
 * Writes a decision's body and scan. Undone by writing back what stood there.
 * @throws InputError `decision_not_found`, `decision_twice` (409) where another is spelt like that already, `scan_not_found`,
 *   `text_required`, `text_too_long`
 */
export const changeDecisionStep = createStep(
  "change-decision-step",
  async ({ id, by, form }: ChangeDecisionInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
    const [known] = await ocop.listDecisions({ id, kind: "recognition" }, { take: 1 })
    if (!known) {
      throw decisionNotFound()
    }
    const body = readRequiredText(form.body, { field: "body", max: NAME_MAX })
    const scan_id = await findSentScan(container, { id: form.scan_id, by, seller_id: "" })
    const { folded } = foldDecision({ number: known.number, body })
    const { decided_on, level, kind } = known
    const [twin] = await ocop.listDecisions({ folded, decided_on, level, kind, id: { $ne: id } }, { take: 1 })
    if (twin) {
      const message = "This decision is kept once more, spelt like that"
      throw new InputError({ code: "decision_twice", field: "body", type: "conflict", message })
    }
    const before = await ocop.changeDecision({ id, body, folded, scan_id })
    if (!before) {
      throw decisionNotFound()
    }
    return new StepResponse(
      { before, after: { body, scan_id: scan_id ?? before.scan_id } },
      { id, ...before, number: known.number },
    )
  },
  async (before, { container }) => {
    if (before) {
      const { id, body, scan_id, number } = before
      const { folded } = foldDecision({ number, body })
      await container.resolve<OcopModuleService>(OCOP_MODULE).changeDecision({ id, body, folded, scan_id })
    }
  },
)
