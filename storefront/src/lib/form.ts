import type { Locale } from "./locale"

/** A text field of a submitted form; empty when it is missing or a file. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}

/** The language a form was shown in, from its hidden field `locale`. */
export function formLocale(form: FormData): Locale {
  return formText(form, "locale") === "en" ? "en" : "vi"
}
