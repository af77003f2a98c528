import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { marketFeeOn } from "@cho-lang/kit/market-fees"
import type { CalendarDate } from "@cho-lang/kit/vietnam-date"

/**
 * Taxes on the sale of goods by a household or person over a platform, while they hold. Whether the marketplace
 * withholds them depends on who is paid; the rate is frozen all the same, for the statement.
 * Source: Decree 117/2025/NĐ-CP; from 1 July 2026 Decree 252/2026/NĐ-CP, articles 43–45.
 */
interface TaxRate {
  from: CalendarDate
  /** Last day; null while it holds. */
  until: CalendarDate | null
  entity_types: string[]
  value_added_tax_bps: number
  income_tax_bps: number
  basis: string
}

const FILE = join(dirname(require.resolve("@cho-lang/seller-orders/package.json")), "data", "tax-rates.json")
const RATES = JSON.parse(readFileSync(FILE, "utf8")) as TaxRate[]

/** Hundredths of a percent of the goods' price. */
export interface Rates {
  commission_bps: number
  value_added_tax_bps: number
  income_tax_bps: number
}

/** What is taken of a sale on a day. A co-operative or company declares its taxes itself: none are in the data. */
export function ratesOn(day: CalendarDate, entityType: string): Rates {
  const rate = RATES.find(
    ({ from, until, entity_types }) =>
      from <= day && (until === null || day <= until) && entity_types.includes(entityType),
  )
  return {
    commission_bps: Math.round(marketFeeOn(day).commission_percent * 100),
    value_added_tax_bps: rate?.value_added_tax_bps ?? 0,
    income_tax_bps: rate?.income_tax_bps ?? 0,
  }
}
