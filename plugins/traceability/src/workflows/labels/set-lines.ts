import type { Pdf } from "@cho-lang/kit/pdf"

export type LabelFont = "text" | "strong"

/** A line of a label: its words fit its width at this size. */
export interface SetLine {
  text: string
  font: LabelFont
  /** Points. */
  size: number
}

export interface LineWish {
  text: string
  font: LabelFont
  size: number
  /** Lines it may take. */
  most: number
}

/** Letters are no lower than 1.2 mm where capitals are seven tenths of the size, as Decree 43/2017/NĐ-CP asks. */
export const SMALLEST = 5
export const ELLIPSIS = "…"

export function widthOf(pdf: Pdf, text: string, font: LabelFont, size: number): number {
  return pdf.font(font).fontSize(size).widthOfString(text)
}

/** Lines with a word behind them; one that is wider than a line is broken where a line ends. */
function withWord(lines: string[], word: string, fits: (text: string) => boolean): string[] {
  const last = lines.at(-1)
  if (last !== undefined && fits(`${last} ${word}`)) {
    return [...lines.slice(0, -1), `${last} ${word}`]
  }
  if (fits(word)) {
    return [...lines, word]
  }
  const broken = last === undefined ? [] : [...lines.slice(0, -1), `${last} `]
  for (const letter of word) {
    const end = broken.at(-1)
    if (end !== undefined && fits(end + letter)) {
      broken[broken.length - 1] = end + letter
    } else {
      broken.push(letter)
    }
  }
  return broken.map((line) => line.trimEnd())
}

/** Lines of words that stand in a width; the last ends with an ellipsis where words are left over. */
function wrap(words: string[], most: number, fits: (text: string) => boolean): string[] {
  const lines = words.reduce<string[]>((before, word) => withWord(before, word, fits), [])
  if (lines.length <= most) {
    return lines
  }
  let end = lines[most - 1] ?? ""
  while (end !== "" && !fits(end + ELLIPSIS)) {
    end = [...end].slice(0, -1).join("").trimEnd()
  }
  return [...lines.slice(0, most - 1), end + ELLIPSIS]
}

/** Sets words in a width: smaller before they break, broken before they are cut. */
export function setLines(pdf: Pdf, { text, font, size, most }: LineWish, width: number): SetLine[] {
  const wide = widthOf(pdf, text, font, size)
  const least = Math.max(SMALLEST, size * 0.86)
  const isOne = wide <= width || (size * width) / wide >= least
  const set = isOne ? Math.min(size, (size * width) / wide) : least
  const fits = (words: string) => widthOf(pdf, words, font, set) <= width + 0.01
  const lines = isOne ? [text] : wrap(text.split(" "), most, fits)
  return lines.map((line) => ({ text: line, font, size: set }))
}
