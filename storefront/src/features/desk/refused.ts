import { randomUUID } from "node:crypto"
import { LRUCache } from "lru-cache"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import type { Failure } from "@/lib/backend/result"
import { formLocale, formText } from "@/lib/form"
import { refusedFormCookie } from "@/lib/session"
import { deskErrorText } from "@/messages/desk"
import { fieldWords } from "./field-words"
import { type FormState, freshForm } from "./form-state"

/** What is never sent back into a page. */
const secret = ["password"]

/**
 * Forms that were refused without JavaScript, until their page shows them again. In memory, because an identity number has no business in
 * a cookie; behind several storefronts a form may come back empty.
 */
const kept = new LRUCache<string, { name: string; state: FormState }>({ max: 500, ttl: 10 * 60 * 1000 })

/** The texts of a form under their names; files and passwords are not kept. */
function typedValues(form: FormData): Record<string, string[]> {
  const values: Record<string, string[]> = {}
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string" || name.startsWith("$") || secret.includes(name)) continue
    values[name] = [...(values[name] ?? []), value]
  }
  return values
}

/** The screen a plain form was sent from, as its browser names it; the desk's home when it does not. */
function screenOf(referer: string | null): string {
  const sent = URL.parse(referer ?? "")
  // What the step before this one did is told no more.
  for (const told of ["xong", "loi"]) sent?.searchParams.delete(told)
  return sent ? sent.pathname + sent.search : "/ban-hang"
}

/** Sends a form back with all that was typed and the words for its failure; without JavaScript by way of its page. */
export async function refused(
  form: FormData,
  { code, field, facts, errors }: Pick<Failure, "code" | "facts" | "errors"> & { field?: string | null },
): Promise<FormState> {
  const locale = formLocale(form)
  const state: FormState = {
    values: typedValues(form),
    error: { text: deskErrorText({ code, facts }, locale), field: field ?? null, fields: fieldWords(errors, locale) },
  }
  const sent = await headers()
  if (sent.has("next-action")) return state
  const id = randomUUID()
  kept.set(id, { name: formText(form, "form"), state })
  await refusedFormCookie.keep(id)
  redirect(screenOf(sent.get("referer")))
}

/** What was refused in the form of this name, once; an empty form when nothing was. */
export async function takeRefused(name: string): Promise<FormState> {
  const id = (await refusedFormCookie.recall()) ?? ""
  const before = kept.get(id)
  if (before?.name !== name) return freshForm
  kept.delete(id)
  return before.state
}
