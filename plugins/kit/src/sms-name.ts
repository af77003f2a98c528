const COMBINING_MARKS = /\p{M}+/gu
/** Whatever a message to a stranger's phone must not carry: links need a dot, calls a run of digits. */
const NOT_A_NAME = /[^A-Za-z0-9 -]+|\d{4,}/g
const LONGEST = 24

/**
 * A person's or stall's name for an SMS: letters that every phone shows and one part holds 160 of, at most 24, whole
 * words where there are several. Names are chosen by whoever invites: no number to call, no address to open.
 */
export function smsName(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(COMBINING_MARKS, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .replace(NOT_A_NAME, " ")
    .replace(/ +/g, " ")
    .trim()
  if (plain.length <= LONGEST) {
    return plain
  }
  const end = plain.lastIndexOf(" ", LONGEST)
  return plain.slice(0, end > 0 ? end : LONGEST)
}
