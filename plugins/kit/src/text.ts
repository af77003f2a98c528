/** Runs of anything that is neither a letter nor a digit, in any script. */
const SEPARATORS = /[^\p{L}\p{N}]+/gu
const COMBINING_MARKS = /\p{M}+/gu

/**
 * Vietnamese text as people type it without a Vietnamese keyboard: lower case, no marks, đ as d,
 * words parted by one space. "Khay sơn mài, Hạ Thái" becomes "khay son mai ha thai".
 * NFC and NFD input, and the two spellings Hòa and Hoà, give the same result.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(COMBINING_MARKS, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(SEPARATORS, " ")
    .trim()
}

/** The folded words of a text, in their order; an empty list for a text without letters or digits. */
export function foldedWords(text: string): string[] {
  const folded = foldText(text)
  return folded === "" ? [] : folded.split(" ")
}
