import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readRequiredText } from "@cho-lang/kit/plain-text"
import { DISPUTE_DECISIONS, type DisputeDecision } from "../../modules/disputes/models"

const NOTE_MAX = 500

function readDecision(value: unknown): DisputeDecision {
  const decision = DISPUTE_DECISIONS.find((known) => known === value)
  if (!decision) {
    throw new InputError({
      code: "dispute_decision_wrong",
      field: "decision",
      message: `One of ${DISPUTE_DECISIONS.join(", ")}`,
    })
  }
  return decision
}

function readAmount(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > 1_000_000_000_000) {
    throw new InputError({ code: "refund_amount_wrong", field: "refund_vnd", message: "Whole đồng, above 0" })
  }
  return value
}

export interface ReadVerdict {
  decision: DisputeDecision
  /** Whole đồng; with `split` alone, null: as the decision says. */
  refund_vnd: number | null
  note: string
}

/**
 * What an officer decides: `{ decision, refund_vnd, note }`, the amount with `split` alone; the note is read by both sides.
 * @throws InputError `dispute_decision_wrong`, `refund_amount_wrong`, `text_required`, those of `readText`
 */
export function readVerdict(body: Record<string, unknown>): ReadVerdict {
  return readAll({
    decision: () => readDecision(body.decision),
    refund_vnd: () => (body.decision === "split" ? readAmount(body.refund_vnd) : null),
    note: () => readRequiredText(body.note, { field: "note", max: NOTE_MAX, multiline: true }),
  })
}
