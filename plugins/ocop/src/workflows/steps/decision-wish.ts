import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { OCOP_MODULE } from "../../modules/ocop"
import type { DecisionKind } from "../../modules/ocop/models"
import type { DecisionWish, OcopModuleService } from "../../modules/ocop/service"
import type { Doer } from "../rules/deeds"
import type { IssuingLevel } from "../rules/issuing"
import type { WrittenDecision } from "../rules/read-decision"
import { decisionRow, type KnownDecision } from "../rules/read-papers"

/**
 * The decision a form names by `decision_id`; null where it brings its own.
 * @throws InputError `decision_not_found`
 */
export async function findKnownDecision(
  container: MedusaContainer,
  { id, demo }: { id: unknown; demo: boolean },
): Promise<KnownDecision | null> {
  if (id === undefined || id === null || id === "") {
    return null
  }
  const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
  const [found] =
    typeof id === "string" ? await ocop.listDecisions({ id, kind: "recognition", is_demo: demo }, { take: 1 }) : []
  if (!found) {
    throw new InputError({ code: "decision_not_found", field: "decision_id", message: "No such decision" })
  }
  return { id: found.id, decided_on: found.decided_on, level: found.level as IssuingLevel }
}

/** What the module is to keep of a decision: the one that is known, or what was typed. */
export function decisionWish(
  decision: WrittenDecision | KnownDecision,
  { by, ...facts }: { kind: DecisionKind; is_demo: boolean; scan_id: string | null; by: Doer },
): DecisionWish {
  return "id" in decision
    ? { id: decision.id }
    : { ...decisionRow(decision, facts), entered_by_kind: by.kind, entered_by_id: by.id }
}
