import { expect, it } from "vitest"
import { layoutMap } from "./village-map-layout"

const villages = [
  { handle: "minh-khai", latitude: 21.067, longitude: 105.662 },
  { handle: "duong-lieu", latitude: 21.058, longitude: 105.668 },
  { handle: "chang-son", latitude: 21.024, longitude: 105.594 },
  { handle: "thach-xa", latitude: 21.017, longitude: 105.582 },
  { handle: "ha-thai", latitude: 20.905, longitude: 105.873 },
  { handle: "phu-tuc", latitude: 20.745, longitude: 105.825 },
  { handle: "tra-dong", latitude: 19.865, longitude: 105.712 },
]

it("puts north above south and east right of west, at one scale", () => {
  const { labels, project } = layoutMap(villages)
  const at = (handle: string) => labels.find(({ village }) => village.handle === handle)
  expect(at("minh-khai")?.y).toBeLessThan(at("tra-dong")?.y ?? 0)
  expect(at("ha-thai")?.x).toBeGreaterThan(at("thach-xa")?.x ?? 999)
  const [x0, y0] = project([20, 105])
  const [x1, y1] = project([20.1, 105.1])
  expect((x1 - x0) / (y0 - y1)).toBeCloseTo(Math.cos((20.46 * Math.PI) / 180), 2)
})

it("lets no name touch another and keeps all within the drawing", () => {
  const { labels, width, height } = layoutMap(villages)
  for (const side of ["left", "right"] as const) {
    const rows = labels.filter((label) => label.side === side).map((label) => label.labelY)
    rows.sort((a, b) => a - b)
    rows.forEach((row, index) => {
      expect(row).toBeGreaterThan(10)
      expect(row).toBeLessThan(height - 10)
      if (index > 0) expect(row - (rows[index - 1] ?? 0)).toBeGreaterThanOrEqual(40)
    })
  }
  expect(labels.every(({ x }) => x > 100 && x < width - 100)).toBe(true)
})

it("grows with the number of villages, and draws a single one", () => {
  const many = Array.from({ length: 60 }, (_, i) => ({
    handle: `v${i}`,
    latitude: 20 + i / 1000,
    longitude: 105 + i / 1000,
  }))
  expect(layoutMap(many).height).toBeGreaterThan(1200)
  expect(layoutMap(villages.slice(0, 1)).labels).toHaveLength(1)
})
