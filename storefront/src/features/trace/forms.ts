import type { Trace } from "@/lib/backend/traces"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { errorText } from "@/messages"
import { traceMessages } from "@/messages/trace"
import { html, type Markup } from "./html"

/** What somebody wrote who could not be understood. */
export type Unsent = { code: string; text: string; contact: string }

type Report = { trace: Pick<Trace, "code">; locale: Locale; reported: boolean; formKey: string; unsent?: Unsent }

/** A word about goods that look wrong; closed until somebody opens it. */
export function reportForm({ trace, locale, reported, formKey, unsent }: Report): Markup {
  const { report: words } = traceMessages(locale)
  if (reported) return html`<p class="ok" role="status" id="bao">${words.sent}</p>`
  return html`<details id="bao"${unsent ? html` open` : ""}><summary>${words.open}</summary>
<form method="post" action="${localePath(locale, paths.traceReport(trace.code))}">
${unsent && html`<p class="fix" role="alert">${words.again} ${errorText(unsent.code, locale)}</p>`}
<p>${words.lead}</p>
<input type="hidden" name="key" value="${formKey}">
<label>${words.text}<textarea name="text" rows="4" maxlength="1000" required>${unsent?.text ?? ""}</textarea></label>
<label>${words.contact}<input name="contact" maxlength="120" autocomplete="tel" inputmode="tel" value="${unsent?.contact ?? ""}"></label>
<button>${words.send}</button>
</form></details>`
}

/** A place to type the code that is printed on a label. */
export function codeForm(locale: Locale, typed: string): Markup {
  const { enter: words } = traceMessages(locale)
  return html`<form action="${localePath(locale, paths.traces)}">
<label>${words.label}<input name="ma" value="${typed}" required maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="goi-y"></label>
<p class="soft" id="goi-y">${words.hint}</p>
<button>${words.send}</button>
</form>`
}

/** One tap on the visitor's province. */
export function placeForm(code: string, provinces: { code: string; name: string }[], locale: Locale): Markup {
  const { place: words } = traceMessages(locale)
  return html`<section class="part"><h1>${words.title}</h1><p>${words.lead}</p>
<form method="post" action="${localePath(locale, paths.tracePlace(code))}">
<div class="provinces">${provinces.map((one) => html`<button name="province" value="${one.code}">${one.name}</button>`)}</div>
</form></section>`
}
