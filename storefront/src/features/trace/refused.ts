import type { Failure } from "@/lib/backend/result"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { traceMessages } from "@/messages/trace"
import { traceDocument } from "./document"
import { codeForm } from "./forms"
import { html } from "./html"

/** Longer than any code with spaces; what is longer is not shown again. */
const longest = 40

function wordsFor({ code, facts }: Failure, locale: Locale): { status: number; title: string; text: string } {
  const { mistyped, wrong, unknown, tooMany, silent } = traceMessages(locale)
  if (code === "trace_code_mistyped") return { status: 400, ...mistyped }
  if (code === "trace_code_wrong") return { status: 400, ...wrong }
  if (code === "trace_code_not_found") return { status: 404, ...unknown }
  if (code !== "tries_too_many") return { status: 503, ...silent }
  const seconds = String(facts?.retry_after_seconds ?? 60)
  return { status: 429, title: tooMany.title, text: tooMany.text(seconds) }
}

/** A code that leads nowhere: what may be wrong with it, and a place to type it again. */
export function refusedTrace(
  failure: Failure,
  typed: string,
  { locale, publicUrl }: { locale: Locale; publicUrl: string },
) {
  const { status, title, text } = wordsFor(failure, locale)
  const body = html`<section class="part"><h1>${title}</h1><p>${text}</p></section>
${codeForm(locale, typed.slice(0, longest))}
<p><a href="${localePath(locale, "/")}">${traceMessages(locale).home}</a></p>`
  return traceDocument({ locale, title, path: paths.traces, publicUrl, body, status })
}

/** Where a code is typed. */
export function enterTrace(locale: Locale, publicUrl: string): Response {
  const { title } = traceMessages(locale).enter
  const body = html`<section class="part"><h1>${title}</h1></section>${codeForm(locale, "")}`
  return traceDocument({ locale, title, path: paths.traces, publicUrl, body })
}
