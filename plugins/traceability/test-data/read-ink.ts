import { inflateSync } from "node:zlib"

/** A dark rectangle of a page, in points from the upper left corner. */
export interface Ink {
  x: number
  y: number
  width: number
  height: number
}

export interface InkedPage {
  width: number
  height: number
  ink: Ink[]
  /** Where words begin. */
  words: { x: number; y: number }[]
}

type Matrix = [number, number, number, number, number, number]

const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  ...([a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D] as const),
  ...([e * A + f * C + E, e * B + f * D + F] as const),
]

/** The drawing of each page, as PDFKit writes it: whole objects one after the other, in the order of pages. */
function drawingsOf(file: Buffer): { width: number; height: number; drawing: string }[] {
  const text = file.toString("latin1")
  const objects = new Map<string, number>()
  for (const { 1: number = "", index } of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    objects.set(number, index)
  }
  return [...text.matchAll(/\/Type \/Page\n[\s\S]*?endobj/g)].map(([head]) => {
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head) ?? []
    const from = objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? "") ?? 0
    const length = Number(/\/Length (\d+)/.exec(text.slice(from, from + 200))?.[1])
    const begin = text.indexOf("stream\n", from) + 7
    const drawing = inflateSync(file.subarray(begin, begin + length)).toString("latin1")
    return { width: Number(width), height: Number(height), drawing }
  })
}

/**
 * What a page of PDFKit's shows as dark rectangles, and where its words stand: reads the operators q, Q, cm, g, re, f and Tm of the
 * drawing (ISO 32000-1, annex A), and passes over all others.
 */
export function readInk(file: Buffer): InkedPage[] {
  return drawingsOf(file).map(({ width, height, drawing }) => {
    let matrix: Matrix = [1, 0, 0, 1, 0, 0]
    const kept: Matrix[] = []
    const ink: Ink[] = []
    const words: InkedPage["words"] = []
    let path: number[][] = []
    let isDark = false
    let numbers: number[] = []
    const place = ([x = 0, y = 0]: number[]) => {
      const [, , , , e, f] = times([1, 0, 0, 1, x, y], matrix)
      return { x: e, y: height - f }
    }
    const doings: Record<string, () => void> = {
      q: () => kept.push(matrix),
      Q: () => {
        matrix = kept.pop() ?? matrix
      },
      cm: () => {
        matrix = times(numbers as Matrix, matrix)
      },
      g: () => {
        isDark = numbers[0] === 0
      },
      re: () => path.push(numbers),
      f: () => {
        for (const [x = 0, y = 0, wide = 0, high = 0] of isDark ? path : []) {
          const [from, to] = [place([x, y]), place([x + wide, y + high])]
          const [left, upper] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
          ink.push({ x: left, y: upper, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) })
        }
        path = []
      },
      Tm: () => words.push(place(numbers.slice(4))),
    }
    for (const [token] of drawing.replace(/<[^>]*>|\([^)]*\)|\[|\]/g, " ").matchAll(/\S+/g)) {
      if (/^[-+]?[\d.]+$/.test(token)) {
        numbers.push(Number(token))
      } else {
        doings[token]?.()
        numbers = []
      }
    }
    return { width, height, ink, words }
  })
}

/** A part of a page as a camera sees it: grey pixels, so many to the point, white where nothing is drawn. */
export function shoot(
  { ink }: InkedPage,
  { x, y, width, height }: Ink,
  scale: number,
): { data: Buffer; width: number; height: number } {
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const data = Buffer.alloc(size.width * size.height, 255)
  const pixel = (at: number, most: number) => Math.max(0, Math.min(most, Math.round(at * scale)))
  for (const one of ink) {
    const [from, to] = [pixel(one.x - x, size.width), pixel(one.x + one.width - x, size.width)]
    for (let row = pixel(one.y - y, size.height); row < pixel(one.y + one.height - y, size.height); row++) {
      data.fill(0, row * size.width + from, row * size.width + to)
    }
  }
  return { data, ...size }
}
