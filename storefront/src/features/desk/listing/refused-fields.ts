import type { FormState } from "../form-state"
import { cellOf } from "./forms-answers"

/** Words of refusals under the names of the form's own cells. */
export function byCell(told: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(told).map(([name, text]) => [cellOf(name), text]))
}

/** What is wrong with which field, in words, after a visit without JavaScript. */
export function fieldsOf({ error }: FormState): Record<string, string> {
  const several = error?.fields ?? {}
  return byCell(error?.field && Object.keys(several).length === 0 ? { [error.field]: error.text } : several)
}
