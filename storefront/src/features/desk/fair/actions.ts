"use server"

import { askFair, cancelFair } from "@/lib/backend/desk/fair"
import { formText } from "@/lib/form"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { FormState } from "../form-state"
import { runForm, runTap } from "../run-action"

/** Has a catalogue of the stall's goods made. Fields: title, language, with_prices, certified_only, stall, locale. */
export async function makeFair(_before: FormState, form: FormData): Promise<FormState> {
  const here = paths.deskFair
  const wish = {
    title: formText(form, "title").trim(),
    language: formText(form, "language") || "vi",
    with_prices: formText(form, "with_prices") === "1",
    certified_only: formText(form, "certified_only") === "1",
  }
  return runForm(form, { here, next: here, done: "asked" }, ({ key }) => askFair(key, wish))
}

/** One tap: stops the one under way. Field: stall. */
export async function stopFair(locale: Locale, id: string, form: FormData): Promise<void> {
  await runTap(form, { locale, here: paths.deskFair, done: "stopped" }, ({ key }) => cancelFair(key, id))
}
