import { expect, it } from "vitest"
import { LABEL_FORMATS } from "../../modules/traceability/models"
import { LABEL_PAPERS, labelLevel, labelsOfPage, placeLabel } from "./label-formats"

it("has as many labels on a page as its name says", () => {
  expect(LABEL_FORMATS.map(labelsOfPage)).toEqual([65, 24, 1])
})

it.each(LABEL_FORMATS)(
  "%s: no label leaves its page or lies on another, and the next page begins where the first did",
  (format) => {
    const { page, label, qr } = LABEL_PAPERS[format]
    const count = labelsOfPage(format)
    const places = Array.from({ length: count }, (_, place) => placeLabel(format, place))
    for (const [place, { page: on, x, y }] of places.entries()) {
      expect([on, x >= 0, y >= 0]).toEqual([0, true, true])
      expect(x + label.width).toBeLessThanOrEqual(page.width + 1e-9)
      expect(y + label.height).toBeLessThanOrEqual(page.height + 1e-9)
      const others = places.slice(0, place)
      const apart = others.map((one) => Math.max(Math.abs(one.x - x) / label.width, Math.abs(one.y - y) / label.height))
      expect(Math.min(1, ...apart)).toBeGreaterThan(1 - 1e-9)
    }
    expect(placeLabel(format, count)).toEqual({ ...places[0], page: 1 })
    expect(qr).toBeLessThanOrEqual(label.height)
  },
)

it("spares more modules where they stay wide, and has wider ones where they would not", () => {
  expect([labelLevel("a4_65", 40), labelLevel("a4_65", 41), labelLevel("a4_24", 57)]).toEqual(["Q", "M", "Q"])
})
