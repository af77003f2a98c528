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

function decisionElsewhere(): InputError {
  const message = "Certificates of another commune hang on it"
  return new InputError({ code: "decision_elsewhere", type: "conflict", message })
}

/** More than any decision names. */
const MOST = 10_000

interface Below {
  id: string
  /** The officer's commune; null for the whole site. */
  reach: string | null
  written: WrittenDecision
  /** Number, day or level are others. */
  isOther: boolean
  now: Date
}

/** What a form leaves out stays. */
function formOver(known: WrittenDecision, form: Record<string, unknown>): Record<string, unknown> {
  const { number, decided_on, level, body } = known
  const said = Object.entries(form).filter(([, value]) => value !== undefined)
  return { number, decided_on, level, body, ...Object.fromEntries(said) }
}

/**
 * Number, day and level carry the certificates below: each must still be one that this act could give. Its body and its scan stand
 * behind what was verified, also in another commune.
 * @throws InputError `decision_elsewhere`; those of `readCertificate`
 */
async function checkBelow(container: MedusaContainer, { id, reach, isOther, ...reading }: Below): Promise<void> {
  const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
  const all = await ocop.listCertificates({ decision_id: id }, { take: MOST })
  const below = isOther ? all : all.filter(({ verified_at }) => verified_at !== null)
  if (reach !== null && below.length > 0) {
    const query = container.resolve("query")
    const { data } = await query.graph({
      entity: "seller",
      fields: ["commune_code"],
      filters: { id: below.map(({ seller_id }) => seller_id) },
    })
    if (data.some(({ commune_code }) => commune_code !== reach)) {
      throw decisionElsewhere()
    }
  }
  for (const { is_demo, ...certificate } of isOther ? below : []) {
    readCertificate({ ...certificate }, { decision: reading.written, now: reading.now, demo: is_demo })
  }
}

/**
 * Writes a decision anew. Undone by writing back what stood there; what waits stays typed by who changed it.
 * @throws InputError `decision_not_found`, `decision_in_use` (409) where number, day or level would be others for what was verified,
 *   `decision_elsewhere` (409) where something of another commune hangs on it, `decision_twice` (409) where another is spelt like that already, `scan_not_found`, those of
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
    await checkBelow(container, { id, reach: commune_code, written, isOther, now })
    const scan_id = await findSentScan(container, { id: form.scan_id, by, seller_id: "" })
    // Another number must not make two of one act, however their bodies are spelt: a product is named once by it.
    const same = isOther ? { folded_number: folds.folded_number } : { folded: folds.folded, level }
    const twins = { ...same, decided_on, kind: known.kind, id: { $ne: id } }
    const [twin] = await ocop.listDecisions(twins, { take: 1 })
    if (twin) {
      const message = "This decision is kept once more, spelt like that"
      throw new InputError({ code: "decision_twice", field: "body", type: "conflict", message })
    }
    const before = await ocop.changeDecision({ id, number, decided_on, level, body, ...folds, scan_id }, by)
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
      await container.resolve<OcopModuleService>(OCOP_MODULE).restoreDecision(before)
    }
  },
)
