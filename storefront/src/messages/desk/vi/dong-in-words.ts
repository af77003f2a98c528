const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
const GROUPS = ["", "nghìn", "triệu", "tỷ", "nghìn tỷ", "triệu tỷ"]

const digit = (value: number): string => DIGITS[value] ?? ""

function lastDigit(ones: number, tens: number): string {
  if (ones === 1 && tens > 1) {
    return "mốt"
  }
  if (ones === 4 && tens > 1) {
    return "tư"
  }
  return ones === 5 && tens > 0 ? "lăm" : digit(ones)
}

/** Three digits in words; a group that follows another one names its empty hundreds. */
function groupInWords(group: number, follows: boolean): string[] {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10]
  const words = hundreds > 0 || follows ? [digit(hundreds), "trăm"] : []
  if (tens > 1) {
    words.push(digit(tens), "mươi")
  } else if (tens === 1) {
    words.push("mười")
  } else if (ones > 0 && words.length > 0) {
    words.push("linh")
  }
  return ones > 0 ? [...words, lastDigit(ones, tens)] : words
}

/**
 * Whole đồng in Vietnamese words, as they are read aloud: `sáu mươi lăm nghìn đồng`.
 * @throws RangeError for what is no whole amount from 0
 */
export function dongInWords(dong: number): string {
  if (!Number.isSafeInteger(dong) || dong < 0) {
    throw new RangeError(`Not an amount to be told in words: ${dong}`)
  }
  if (dong === 0) {
    return "không đồng"
  }
  const groups = [
    ...String(dong)
      .replace(/\B(?=(\d{3})+$)/g, " ")
      .split(" "),
  ].map(Number)
  const words = groups.flatMap((group, index) =>
    group === 0 ? [] : [...groupInWords(group, index > 0), GROUPS[groups.length - 1 - index] ?? ""],
  )
  return [...words, "đồng"].filter(Boolean).join(" ")
}
