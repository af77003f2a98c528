import { InputError } from "@cho-lang/kit/input-error"
import { BASE } from "./read-amount"
import type { EventFacts } from "./read-event"
import { COMMON_STEPS, type Unit } from "./templates"

/** What of its lot an event makes, packs or sends off, in kilograms or pieces, with the steps that count together; null for others. */
export function shareOf({ step, amount }: EventFacts): { steps: string[]; amount: number } | null {
  return (
    amount && {
      steps: COMMON_STEPS.filter(({ kind }) => kind === step.kind).map(({ key }) => key),
      amount: amount.quantity * BASE[amount.unit],
    }
  )
}

/** More than the lot has: `left` of it, in kilograms or pieces. */
export function beyondLot(left: number, unit: Unit): InputError {
  const details = { left: Number((left / BASE[unit]).toFixed(3)), unit }
  const message = `Only ${details.left} ${unit} of the lot are left`
  return new InputError({ code: "amount_beyond_lot", field: "quantity", type: "conflict", message, details })
}
