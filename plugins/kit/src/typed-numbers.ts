import { readPrice } from "./price"

/** Digits, also in groups of three, as a number; anything else as it was typed: the backend says what is wrong with it. */
export function readCount(typed: string): number | string {
  const text = typed.trim()
  return /^(?:\d{1,9}|\d{1,3}(?:[., ]\d{3}){1,2})$/.test(text) ? Number(text.replace(/\D/g, "")) : text
}

/** Grams: "900", "900 g", "1,2 kg"; anything else as it was typed. */
export function readGrams(typed: string): number | string {
  const text = typed.trim().toLowerCase()
  const kilos = /^(\d{1,3})(?:[.,](\d{1,3}))? ?(?:kg|kí|ký|cân)$/.exec(text)
  if (kilos) return Number(kilos[1]) * 1000 + Number((kilos[2] ?? "").padEnd(3, "0"))
  const read = readCount(text.replace(/ ?(?:g|gr|gam|gram)$/, ""))
  return typeof read === "number" ? read : typed.trim()
}

const DAYS_OF: [RegExp, number][] = [
  [/^(?:ngày|ngay|days?)$/, 1],
  [/^(?:tuần|tuan|weeks?)$/, 7],
  [/^(?:tháng|thang|months?)$/, 30],
  [/^(?:năm|nam|years?)$/, 365],
]

/** Days: "90", "90 ngày", "2 tuần", "3 tháng" (of thirty days), "1 năm"; anything else as it was typed. */
export function readDays(typed: string): number | string {
  const text = typed.normalize("NFC").trim()
  const [, number = "", unit = ""] = /^(\d{1,5}) ?(\p{L}+)$/u.exec(text.toLowerCase()) ?? []
  const days = DAYS_OF.find(([pattern]) => pattern.test(unit))?.[1]
  return days ? Number(number) * days : readCount(text)
}

/** Đồng as people type it (`readPrice`); digits that are no price as a number, for the bounds are told; all else as it was typed. */
export function readDong(typed: string): number | string {
  const read = readPrice(typed)
  if ("dong" in read) return read.dong
  const text = typed.trim()
  return /^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text
}
