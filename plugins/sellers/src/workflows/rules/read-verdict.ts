import { InputError } from "@cho-lang/kit/input-error"
import { readText } from "@cho-lang/kit/plain-text"
import { SHORTEST_REASON } from "./seller-states"

export type Verdict = "published" | "sent_back" | "rejected"

/**
 * What the household reads with a verdict: at least ten characters, unless its goods are published.
 * @throws InputError `reason_required` and those of texts
 */
export function readVerdictReason(value: unknown, verdict: Verdict): string | null {
  const reason = readText(value, { field: "reason", max: 500, multiline: true })
  if (verdict !== "published" && [...(reason ?? "")].length < SHORTEST_REASON) {
    throw new InputError({
      code: "reason_required",
      field: "reason",
      message: `Tell the household what to change: at least ${SHORTEST_REASON} characters`,
      details: { min: SHORTEST_REASON },
    })
  }
  return reason
}
