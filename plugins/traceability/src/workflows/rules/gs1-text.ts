/** GS1 General Specifications, table 7.11-1 ("character set 82"): what a lot or serial number may hold. */
const CHARACTER_SET_82 = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]+$/

/** Lot (AI 10), serial (AI 21) and variant (AI 22) hold at most so many characters. */
export const LONGEST = 20

/** Whether a text may be a lot or serial number: 1 to 20 characters of the GS1 set. A name of dots only is lost in addresses. */
export function isGs1Text(text: string): boolean {
  return text.length <= LONGEST && CHARACTER_SET_82.test(text) && !/^\.+$/.test(text)
}

/** A part of an address: all but letters, digits, `-`, `.`, `_` and `~` percent-encoded (RFC 3986, section 2.3). */
export function encodePart(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** The text of a part of an address; null where its percent-encoding is broken. */
export function decodePart(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
