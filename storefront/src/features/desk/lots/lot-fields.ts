import type { Lot } from "@/lib/backend/desk/lots"
import { formatNumber } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import type { FieldSpec } from "../frame/field-spec"
import { today } from "./today"

/** The day so many days on, `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** What a form begins with; `lot` where there is one already. */
export type Asked = { locale: Locale; unit: string; isFood: boolean; bestBefore: string; lot?: Lot }

/** What every batch says of itself. */
export function firstFields({ locale, unit, isFood, bestBefore, lot }: Asked): FieldSpec[] {
  const { lots: words } = deskMessages(locale)
  const options = Object.entries(words.units).map(([value, label]) => ({ value, label }))
  const value = lot ? formatNumber(lot.quantity, locale) : ""
  return [
    { kind: "text", name: "quantity", label: words.quantity, hint: words.quantityHint, value, maxLength: 14 },
    { kind: "select", name: "unit", label: words.unit, value: lot?.unit ?? unit, options },
    ...(isFood ? [bestBeforeField(locale, bestBefore)] : []),
  ]
}

function bestBeforeField(locale: Locale, value: string): FieldSpec {
  const { lots: words } = deskMessages(locale)
  const text = { label: words.bestBeforeAsk, hint: words.bestBeforeHint, value, optional: true }
  return { kind: "text", type: "date", name: "best_before", ...text }
}

/** What the market fills in, or most batches have not. */
export function rareFields({ locale, isFood, lot }: Asked): FieldSpec[] {
  const { lots: words } = deskMessages(locale)
  const day = { kind: "text" as const, type: "date" as const }
  const text = { kind: "text" as const, optional: true }
  return [
    { ...day, name: "made_from", label: words.from, value: lot?.madeFrom ?? today(), max: today() },
    { ...day, name: "made_to", label: words.to, hint: words.toHint, value: lot?.madeTo ?? "", optional: true },
    ...(isFood ? [] : [bestBeforeField(locale, lot?.bestBefore ?? "")]),
    { ...text, name: "lot_no", label: words.number, hint: words.numberHint, value: lot?.lotNo ?? "", maxLength: 20 },
    { ...text, name: "gtin", label: words.gtin, hint: words.gtinHint, value: lot?.gtin ?? "", maxLength: 14 },
  ]
}

/** Names of all rare fields. */
export const rareNames = ["made_from", "made_to", "best_before", "lot_no", "gtin"]
