import type { ImportRow, RowError } from "@/lib/backend/desk/imports"
import { fill } from "@/lib/fill"
import { formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { deskErrorText, deskMessages } from "@/messages/desk"

/** What is wrong with a row: the column in front of its words. */
export function errorWords({ code, field, details }: RowError, locale: Locale): string {
  const { imports } = deskMessages(locale)
  const fields: Record<string, string | undefined> = imports.fields
  const own: Record<string, string | undefined> = imports.rowErrors
  const words = own[code] ?? deskErrorText({ code, facts: details }, locale)
  const name = fields[field ?? ""]
  return name ? `${name}: ${words}` : words
}

/** What the row says of the goods, in one line: price, how many, photos. */
export function factsOfRow({ answers, files }: ImportRow, locale: Locale): string {
  const { imports: words } = deskMessages(locale)
  const { price_vnd: price, quantity, pictures, variants } = answers ?? {}
  const photos = files?.length ?? (Array.isArray(pictures) ? pictures.length : 0)
  const facts = [
    typeof price === "number" && formatMoney(price, locale),
    typeof quantity === "number" && fill(words.left, { n: quantity }),
    Array.isArray(variants) && fill(words.forms, { n: variants.length }),
    photos > 0 && fill(words.pictures, { n: photos }),
  ]
  return facts.filter(Boolean).join(" · ")
}

/** What becomes of the row, in words, and the colour beside them. */
export function stateOfRow({ verdict, outcome }: ImportRow, locale: Locale): { words: string; shade: string } {
  const { verdicts, outcomes } = deskMessages(locale).imports
  if (outcome === "failed" || verdict === "bad") return { words: outcomes.failed, shade: "suspended" }
  if (outcome === "done") return { words: outcomes.done, shade: "approved" }
  return { words: verdicts[verdict], shade: verdict === "unchanged" ? "pending" : "approved" }
}
