/** Puts values into a sentence: `fill("Có {n} nơi", { n: 3 })`. For words that travel to the browser, where functions cannot go. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
