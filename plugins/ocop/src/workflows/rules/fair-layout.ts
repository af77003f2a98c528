/** Points of 1/72 inch, from the top left corner of an A4 page. */
export const FAIR_PAGE = { width: 595.28, height: 841.89, margin: 30, top: 46, bottom: 800 }

const HEADING_HEIGHT = 36
const ROW_HEIGHT = 170
const IN_A_ROW = 2
/** Lines of contents on a page. */
export const CONTENTS_LINES = 30

export interface FairSection<Good> {
  name: string
  goods: Good[]
}

export type FairPart<Good> =
  | { kind: "heading"; y: number; name: string; count: number; is_continued: boolean }
  | { kind: "row"; y: number; goods: Good[] }

export interface FairLayout<Good> {
  /** Of goods, after cover and contents. */
  pages: FairPart<Good>[][]
  /** Number of the page where each section begins; the cover is page 1. */
  begins: number[]
  contents_pages: number
}

/** What a catalogue is grouped and ordered by. */
interface Ordered {
  title: string
  stall: string
}

/**
 * Goods in sections by name, in a section by stall and title, as Vietnamese orders letters; nothing else has a say in who stands
 * first. `nameOf` null: the last section, `other`.
 */
export function groupFair<Good extends Ordered>(
  goods: readonly Good[],
  nameOf: (good: Good) => string | null,
  { language, other }: { language: string; other: string },
): FairSection<Good>[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const sections = new Map<string | null, Good[]>()
  for (const good of goods) {
    const name = nameOf(good)
    sections.set(name, [...(sections.get(name) ?? []), good])
  }
  return [...sections]
    .sort(([one], [next]) => (one === null ? 1 : next === null ? -1 : compare(one, next)))
    .map(([name, own]) => ({
      name: name ?? other,
      goods: own.sort((one, next) => compare(one.stall, next.stall) || compare(one.title, next.title)),
    }))
}

/**
 * Places sections on pages: a heading keeps a row with it, and one that runs over a page says its name again. Worked out before
 * anything is drawn, so that the contents know their pages.
 */
export function layFair<Good>(sections: readonly FairSection<Good>[]): FairLayout<Good> {
  const contents_pages = Math.ceil(sections.length / CONTENTS_LINES)
  const pages: FairPart<Good>[][] = []
  const begins: number[] = []
  let y = Number.POSITIVE_INFINITY
  const page = () => {
    if (pages.length === 0 || y > FAIR_PAGE.top) {
      pages.push([])
      y = FAIR_PAGE.top
    }
  }
  const place = (part: FairPart<Good>, height: number) => {
    pages.at(-1)?.push(part)
    y += height
  }
  for (const { name, goods } of sections) {
    if (y + HEADING_HEIGHT + ROW_HEIGHT > FAIR_PAGE.bottom) {
      page()
    }
    begins.push(1 + contents_pages + pages.length)
    place({ kind: "heading", y, name, count: goods.length, is_continued: false }, HEADING_HEIGHT)
    for (let from = 0; from < goods.length; from += IN_A_ROW) {
      if (y + ROW_HEIGHT > FAIR_PAGE.bottom) {
        page()
        place({ kind: "heading", y, name, count: goods.length, is_continued: true }, HEADING_HEIGHT)
      }
      place({ kind: "row", y, goods: goods.slice(from, from + IN_A_ROW) }, ROW_HEIGHT)
    }
  }
  return { pages, begins, contents_pages }
}
