import type { Failure } from "@/lib/backend/result"
import { formLocale } from "@/lib/form"
import { deskErrorText } from "@/messages/desk"

/** What a form of the desk shows after it was sent: everything that was typed, and what is wrong, in words. */
export type FormState = {
  values: Record<string, string[]>
  /** `field` is null for what belongs to the whole form. */
  error: { text: string; field: string | null } | null
}

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>

export const freshForm: FormState = { values: {}, error: null }

/** The texts of a form under their names; files are not kept. */
export function typedValues(form: FormData): Record<string, string[]> {
  const values: Record<string, string[]> = {}
  for (const [name, value] of form.entries()) {
    if (typeof value === "string" && !name.startsWith("$")) values[name] = [...(values[name] ?? []), value]
  }
  return values
}

/** Sends a form back with all that was typed and the words for its failure. */
export function refused(
  form: FormData,
  { code, field, facts }: Pick<Failure, "code" | "facts"> & { field?: string | null },
): FormState {
  return {
    values: typedValues(form),
    error: { text: deskErrorText({ code, facts }, formLocale(form)), field: field ?? null },
  }
}
