import type { Point } from "./village-map-geo"

/** A village with a place on the ground. */
export type Placed = { handle: string; latitude: number; longitude: number }

/** Where a village stands on the drawing and where its name is written: left or right of all points, with a hairline between. */
export type Label<V> = { village: V; x: number; y: number; labelY: number; side: "left" | "right" }

export type MapLayout<V> = {
  width: number
  height: number
  /** Projects a point of the ground onto the drawing. */
  project: (point: Point) => readonly [x: number, y: number]
  labels: Label<V>[]
}

const width = 360
const margin = 26
const edge = 8
/** Room for a name of two lines that a thumb can meet (WCAG 2.2: 24 px at least, at 328 px drawn width). */
const labelHeight = 42
const smallestSpan = 0.5

type Run<V> = { labels: Label<V>[]; middle: number }

const halfHeight = (run: { labels: unknown[] }): number => (run.labels.length * labelHeight) / 2

/** Keeps names that would touch apart, as runs centred on their points, within the drawing. */
function spread<V>(labels: Label<V>[], height: number): Label<V>[] {
  const within = (run: Run<V>): Run<V> => {
    const half = halfHeight(run)
    return { ...run, middle: Math.min(Math.max(run.middle, half + edge), height - half - edge) }
  }
  const runs: Run<V>[] = []
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    let run = within({ labels: [label], middle: label.y })
    for (
      let above = runs.at(-1);
      above && above.middle + halfHeight(above) > run.middle - halfHeight(run);
      above = runs.at(-1)
    ) {
      const joined = [...above.labels, ...run.labels]
      run = within({ labels: joined, middle: joined.reduce((sum, one) => sum + one.y, 0) / joined.length })
      runs.pop()
    }
    runs.push(run)
  }
  return runs.flatMap((run) =>
    run.labels.map((label, index) => ({
      ...label,
      labelY: run.middle - halfHeight(run) + (index + 0.5) * labelHeight,
    })),
  )
}

/**
 * Lays out villages by their coordinates: one scale in both directions (longitude shortened by the cosine of the latitude), names in two
 * columns beside the points, none over another. The drawing grows with the number of names.
 */
export function layoutMap<V extends Placed>(villages: V[]): MapLayout<V> {
  const latitudes = villages.map((village) => village.latitude)
  const longitudes = villages.map((village) => village.longitude).sort((a, b) => a - b)
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const [west = 0, east = 0] = [longitudes[0], longitudes.at(-1)]
  const shorten = Math.cos((((north + south) / 2) * Math.PI) / 180)
  const rows = Math.ceil(villages.length / 2)
  const height = Math.max(440, rows * labelHeight + 2 * margin)
  const tall = (height - 2 * margin) / Math.max(north - south, smallestSpan)
  const wide = (width - 220) / Math.max((east - west) * shorten, smallestSpan * 0.2)
  const scale = Math.min(tall, wide)
  const middle = [(north + south) / 2, (east + west) / 2] as const
  const project = ([latitude, longitude]: Point) =>
    [width / 2 + (longitude - middle[1]) * shorten * scale, height / 2 - (latitude - middle[0]) * scale] as const

  const byLongitude = [...villages].sort((a, b) => a.longitude - b.longitude)
  const placed = byLongitude.map((village, index): Label<V> => {
    const [x, y] = project([village.latitude, village.longitude])
    return { village, x, y, labelY: y, side: index < rows ? "left" : "right" }
  })
  const columns = (["left", "right"] as const).map((side) => placed.filter((label) => label.side === side))
  return { width, height, project, labels: columns.flatMap((column) => spread(column, height)) }
}
