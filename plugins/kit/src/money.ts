/** Languages of the screens. */
export type MoneyLanguage = "vi" | "en"

const NO_BREAK_SPACE = "\u00a0"

const STYLE: Record<MoneyLanguage, { numbers: Intl.NumberFormat; sign: string }> = {
  vi: { numbers: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 }), sign: "đ" },
  en: { numbers: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 }), sign: "₫" },
}

/** True for whole đồng that a number holds exactly. The đồng has no smaller coin. */
export function isDong(amount: unknown): amount is number {
  return typeof amount === "number" && Number.isSafeInteger(amount)
}

/**
 * Whole đồng as people read them: `1.250.000 đ`, in English `1,250,000 ₫`; the space does not break.
 * @throws RangeError when the amount has decimals: rounding money for display would hide a bug.
 */
export function formatDong(amount: number, language: MoneyLanguage = "vi"): string {
  if (!isDong(amount)) {
    throw new RangeError(`Not a whole amount of đồng: ${amount}`)
  }
  const { numbers, sign } = STYLE[language]
  return `${numbers.format(amount)}${NO_BREAK_SPACE}${sign}`
}
