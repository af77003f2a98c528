const DOT = "•"

/** A number of which only the last `shown` characters are to be seen: `•••••••••345`. */
export function maskTail(text: string, shown: number): string {
  return DOT.repeat(Math.max(0, text.length - shown)) + text.slice(-shown)
}
