import { BanksObject } from "vietnam-qr-pay"

export interface BankView {
  /** NAPAS bank identification number, six digits. */
  bin: string
  /** "Ngân hàng TMCP Á Châu" */
  name: string
  /** "ACB" */
  short_name: string
}

/** Names of the past: each bank's number stands in the list once more, under its name of today. */
const FORMER = ["dongabank", "lienvietpostbank", "oceanbank"]

const byBin = new Map<string, BankView>(
  Object.values(BanksObject)
    .filter(({ key, bin }) => bin !== "" && !FORMER.includes(key))
    .map(({ bin, name, shortName }) => [bin, { bin, name, short_name: shortName }]),
)

/** Banks that VietQR reaches, by short name. */
export const BANKS: readonly BankView[] = [...byBin.values()].sort((left, right) =>
  left.short_name.localeCompare(right.short_name, "vi"),
)

/** The bank of a BIN, null when there is none. */
export function bankOf(bin: string): BankView | null {
  return byBin.get(bin) ?? null
}
