/** What a form of the desk shows after it was sent: everything that was typed, and what is wrong, in words. */
export type FormState = {
  values: Record<string, string[]>
  /** `field` is null for what belongs to the whole form. */
  error: {
    text: string
    field: string | null
    /** Words at every wrong field, where there is more than one. */
    fields?: Record<string, string>
  } | null
}

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>

export const freshForm: FormState = { values: {}, error: null }
