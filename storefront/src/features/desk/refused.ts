import { headers } from "next/headers"
import { redirect } from "next/navigation"
import type { Failure } from "@/lib/backend/result"
import { formLocale } from "@/lib/form"
import { deskErrorText } from "@/messages/desk"
import type { FormState } from "./form-state"
import { withFailure } from "./outcome"

/** The texts of a form under their names; files are not kept. */
function typedValues(form: FormData): Record<string, string[]> {
  const values: Record<string, string[]> = {}
  for (const [name, value] of form.entries()) {
    if (typeof value === "string" && !name.startsWith("$")) values[name] = [...(values[name] ?? []), value]
  }
  return values
}

/** The screen a plain form was sent from, as its browser names it; the desk's home when it does not. */
function screenOf(referer: string | null): string {
  const sent = URL.parse(referer ?? "")
  return sent ? sent.pathname + sent.search : "/ban-hang"
}

/**
 * Sends a form back with all that was typed and the words for its failure. A form sent without JavaScript comes back as a page, which
 * tells the failure in its address.
 */
export async function refused(
  form: FormData,
  { code, field, facts }: Pick<Failure, "code" | "facts"> & { field?: string | null },
): Promise<FormState> {
  const sent = await headers()
  if (!sent.has("next-action")) redirect(withFailure(screenOf(sent.get("referer")), { code, facts }))
  return {
    values: typedValues(form),
    error: { text: deskErrorText({ code, facts }, formLocale(form)), field: field ?? null },
  }
}
