import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OCOP_MODULE } from "../../modules/ocop"
import type { OcopModuleService } from "../../modules/ocop/service"
import type { ChangeDecisionInput } from "../change-decision"
import { readCertificate } from "../rules/read-certificate"
import { readDecision, type WrittenDecision } from "../rules/read-decision"
import { foldDecision } from "../rules/read-papers"
import { databaseNow } from "./clock"
import { findSentScan } from "./find-scan"

export function decisionNotFound(): InputError {
  return new InputError({ code: "decision_not_found", type: "not_found", message: "No such decision" })
}

function decisionInUse(): InputError {
  const message = "What was verified leans on its number, its day and its level"
  return new InputError({ code: "decision_in_use", field: "number", type: "conflict", message })
}

/** More than any decision names. */
const MOST = 10_000

/** What a form leaves out stays. */
function formOver(known: WrittenDecision, form: Record<string, unknown>): Record<string, unknown> {
  const { number, decided_on, level, body } = known
  const said = Object.entries(form).filter(([, value]) => value !== undefined)
  return { number, decided_on, level, body, ...Object.fromEntries(said) }
}

/**
 * Number, day and level carry the certificates below: each must still be one that this act could give.
 * @throws InputError `decision_in_use` where another commune's hang on it; those of `readCertificate`
 */
async function checkBelow(
  container: MedusaContainer,
  { id, reach, written, now }: { id: string; reach: string | null; written: WrittenDecision; now: Date },
): Promise<void> {
  const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
  const below = await ocop.listCertificates({ decision_id: id }, { take: MOST })
  if (reach !== null && below.length > 0) {
    const query = container.resolve("query")
    const { data } = await query.graph({
      entity: "seller",
      fields: ["commune_code"],
      filters: { id: below.map(({ seller_id }) => seller_id) },
    })
    if (data.some(({ commune_code }) => commune_code !== reach)) {
      throw decisionInUse()
    }
  }
  for (const { is_demo, ...certificate } of below) {
    readCertificate({ ...certificate }, { decision: written, now, demo: is_demo })
  }
}

/**
 * Writes a decision anew. Undone by writing back what stood there.
 * @throws InputError `decision_not_found`, `decision_in_use` (409) where number, day or level would be others for what was verified
 *   or for another commune, `decision_twice` (409) where another is spelt like that already, `scan_not_found`, those of
 *   `readDecision`
 */
export const changeDecisionStep = createStep(
  "change-decision-step",
  async ({ id, by, commune_code, form }: ChangeDecisionInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
    const [known] = await ocop.listDecisions({ id, kind: "recognition" }, { take: 1 })
    if (!known) {
      throw decisionNotFound()
    }
    const now = await databaseNow(container)
    const written = readDecision(formOver(known as WrittenDecision, form), { now, demo: known.is_demo })
    const { number, decided_on, level, body } = written
    const folds = foldDecision(written)
    const isOther =
      folds.folded_number !== known.folded_number || decided_on !== known.decided_on || level !== known.level
    if (isOther) {
      await checkBelow(container, { id, reach: commune_code, written, now })
    }
    const scan_id = await findSentScan(container, { id: form.scan_id, by, seller_id: "" })
    // Another number must not make two of one act, however their bodies are spelt: a product is named once by it.
    const same = isOther ? { folded_number: folds.folded_number } : { folded: folds.folded }
    const twins = { ...same, decided_on, level, kind: known.kind, id: { $ne: id } }
    const [twin] = await ocop.listDecisions(twins, { take: 1 })
    if (twin) {
      const message = "This decision is kept once more, spelt like that"
      throw new InputError({ code: "decision_twice", field: "body", type: "conflict", message })
    }
    const before = await ocop.changeDecision({ id, number, decided_on, level, body, ...folds, scan_id })
    if (!before) {
      throw decisionNotFound()
    }
    if (before === "in_use") {
      throw decisionInUse()
    }
    const { folded: _, folded_number: __, ...told } = before
    return new StepResponse({ before: told, after: { ...written, scan_id: scan_id ?? before.scan_id } }, before)
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<OcopModuleService>(OCOP_MODULE).changeDecision(before)
    }
  },
)
