import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { CalendarDate } from "./vietnam-date"

/** What the marketplace keeps of a price, while it holds. Taxes are not in it: who pays them depends on who is paid. */
interface MarketFee {
  from: CalendarDate
  /** Last day; null while it holds. */
  until: CalendarDate | null
  /** Of the goods' price, delivery not counted. */
  commission_percent: number
  /** What it rests on, as a household may read it. */
  basis: string
}

const FILE = join(dirname(require.resolve("@cho-lang/kit/package.json")), "data", "market-fees.json")
const FEES = JSON.parse(readFileSync(FILE, "utf8")) as MarketFee[]

/** The fee that holds on a day; none where the data names none. */
export function marketFeeOn(day: CalendarDate): Pick<MarketFee, "commission_percent" | "basis"> {
  const fee = FEES.find(({ from, until }) => from <= day && (until === null || day <= until))
  return { commission_percent: fee?.commission_percent ?? 0, basis: fee?.basis ?? "" }
}
