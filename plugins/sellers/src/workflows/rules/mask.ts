const DOT = "•"
/** Digits that may be seen of a bank account, and of an identity number, which is shorter to guess. */
export const LAST_OF_ACCOUNT = 4
export const LAST_OF_IDENTITY = 3

/** A number of which only the last `shown` characters are to be seen: `•••••••••345`. */
export function maskTail(text: string, shown: number): string {
  return DOT.repeat(Math.max(0, text.length - shown)) + text.slice(-shown)
}
