/** Đồng. Below lies no piece of craft but a price typed in thousands ("65"). */
export const LOWEST_PRICE = 1_000
/** Đồng; the dearest lacquer pictures stay far below. */
export const HIGHEST_PRICE = 1_000_000_000

/** A typed price: whole đồng, and what was probably meant where it is too small to be one; or what is wrong with it. */
export type PriceRead =
  | { dong: number; meant: number | null }
  | { code: "price_missing" | "price_wrong" | "price_too_low" | "price_too_high" }

/** Words for thousands, millions and thousands of millions, by how many zeros they stand for. */
const UNITS: [RegExp, number][] = [
  [/^(?:nghìn|ngàn|nghin|ngan|k|n)$/, 3],
  [/^(?:triệu|trieu|tr|m)$/, 6],
  [/^(?:tỷ|tỉ|ty|ti)$/, 9],
]

const GROUPED = /^\d{1,3}(?:([., ])\d{3}(?:\1\d{3})*)?$/

const zerosOf = (word: string): number => UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? 0

/** Digits as they stand, or in groups of three; null for anything else. */
function wholeNumber(text: string): number | null {
  if (!/^\d+$/.test(text) && !GROUPED.test(text)) {
    return null
  }
  const digits = text.replace(/\D/g, "")
  return digits.length > 15 ? Number.MAX_SAFE_INTEGER : Number(digits)
}

/** "1,2" in front of a unit of `zeros`: whole đồng, or null. Three digits behind a mark of thousands are a group ("1.250k"). */
function partOf(text: string, zeros: number): number | null {
  const decimal = /^(\d{1,9})[.,](\d{1,6})$/.exec(text)
  if (decimal && !(zeros === 3 && decimal[2]?.length === 3)) {
    const [, whole = "", rest = ""] = decimal
    return rest.length > zeros ? null : Number(whole + rest.padEnd(zeros, "0"))
  }
  const whole = wholeNumber(text)
  return whole === null ? null : whole * 10 ** zeros
}

/** What follows a unit: "2" in "1tr2" is a tenth of it, "200k" stands for itself. */
function tailOf(text: string, zeros: number): number | null {
  if (text === "") {
    return 0
  }
  if (/^r(?:ưỡi|uoi)$/.test(text)) {
    return 5 * 10 ** (zeros - 1)
  }
  const tail = /^\d{1,3}$/.test(text) ? Number(text.padEnd(zeros, "0")) : sumOf(text)
  return tail !== null && tail < 10 ** zeros ? tail : null
}

function sumOf(text: string): number | null {
  const withUnit = /^([\d., ]*\d) ?(\p{L}+) ?(.*)$/u.exec(text)
  if (!withUnit) {
    return wholeNumber(text)
  }
  const [, number = "", unit = "", rest = ""] = withUnit
  const zeros = zerosOf(unit)
  const [head, tail] = zeros > 0 ? [partOf(number, zeros), tailOf(rest, zeros)] : [null, null]
  return head === null || tail === null ? null : head + tail
}

/**
 * A price as people type it: "65000", "65.000 đ", "65k", "1tr2", "1,2 triệu", "1 triệu rưỡi". Decimals without a unit are
 * refused ("12.000,5"): the đồng has no smaller coin.
 */
export function readPrice(typed: string): PriceRead {
  const text = typed.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()
  if (text === "") {
    return { code: "price_missing" }
  }
  const dong = sumOf(text.replace(/ ?(?:đồng|dong|vnđ|vnd|đ|₫|d)\.?$/, ""))
  if (dong === null) {
    return { code: "price_wrong" }
  }
  if (dong === 0) {
    return { code: "price_too_low" }
  }
  if (dong > HIGHEST_PRICE) {
    return { code: "price_too_high" }
  }
  return { dong, meant: dong < LOWEST_PRICE ? dong * 1_000 : null }
}
