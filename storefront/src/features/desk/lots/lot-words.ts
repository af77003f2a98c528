import type { LotRow } from "@/lib/backend/desk/lots"
import { fill } from "@/lib/fill"
import { formatNumber } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"

/** Product and number of a batch. */
export function lotName({ product, lotNo }: Pick<LotRow, "product" | "lotNo">, locale: Locale): string {
  return fill(deskMessages(locale).lots.lotTitle, { product: product.title, no: lotNo })
}

/** So much: `12,5 kg`, `20 chiếc`. */
export function amountText({ quantity, unit }: { quantity: number; unit: string }, locale: Locale): string {
  const { lots } = deskMessages(locale)
  return fill(lots.amount, { n: formatNumber(quantity, locale), unit: lots.units[unit] ?? unit })
}
