import { describe, expect, it } from "vitest"
import { momentOf, readQuantity, stepBody } from "./step-body"

it.each([
  ["12", 12],
  [" 1,5 ", 1.5],
  ["1.5", 1.5],
  ["1.200", 1200],
  ["1.200,25", 1200.25],
  ["chục cân", "chục cân"],
  ["", ""],
])("reads the amount %s", (typed, read) => {
  expect(readQuantity(typed)).toBe(read)
})

it.each([
  ["", "2026-11-23T18:00:00.000Z", "2026-11-23T18:00:00.000Z"],
  // One o'clock at night in Vietnam is the day after.
  ["2026-11-24", "2026-11-23T18:00:00.000Z", "2026-11-23T18:00:00.000Z"],
  ["2026-11-23", "2026-11-23T18:00:00.000Z", "2026-11-23T12:00:00+07:00"],
])("takes the day %s for a moment", (day, now, moment) => {
  expect(momentOf(day, now)).toBe(moment)
})

describe("what was typed, as the backend reads it", () => {
  it("says nothing that was not asked of the step", () => {
    const { body } = stepBody("note", { layers: "9", note: " trời nồm ", quantity: "3", passed: "yes" })
    expect(body).toEqual({ layers: 9, note: "trời nồm" })
  })

  it("names a material of the craft by its key, any other by its name", () => {
    const typed = { material: "bot_kho", name: "thừa", quantity: "1,5", unit: "KGM", from: "Nhà bác Lan" }
    expect(stepBody("receiving", typed).body).toEqual({
      materials: [{ key: "bot_kho", quantity: 1.5, unit: "KGM" }],
      from: "Nhà bác Lan",
    })
    expect(stepBody("receiving", { ...typed, material: "other", name: "Muối" }).body).toMatchObject({
      materials: [{ name: "Muối", quantity: 1.5, unit: "KGM" }],
    })
  })

  it("leaves out what nothing was used of, and finds the field again that the backend means", () => {
    const { body, fieldOf } = stepBody("making", { "used.cu_dong.KGM": "", "used.bot_kho.KGM": "12", quantity: "6" })
    expect(body).toEqual({ materials: [{ key: "bot_kho", quantity: 12, unit: "KGM" }], quantity: 6 })
    expect(fieldOf("materials.0.quantity")).toBe("used.bot_kho.KGM")
    expect(fieldOf("quantity")).toBe("quantity")
    expect(fieldOf("happened_at")).toBe("day")
    expect(stepBody("making", {}).fieldOf("materials")).toBe("materials")
    expect(stepBody("receiving", { material: "other" }).fieldOf("materials.0.name")).toBe("name")
  })

  it("tells a passed look from a failed one, and from one that says neither", () => {
    expect(stepBody("inspecting", { passed: "yes" }).body).toEqual({ passed: true })
    expect(stepBody("inspecting", { passed: "no", result: "Ẩm" }).body).toEqual({ passed: false, result: "Ẩm" })
    expect(stepBody("inspecting", {}).body).toEqual({})
  })

  it("tells how much was packed and sent", () => {
    expect(stepBody("packing", { quantity: "6", unit: "KGM", pieces: "12" }).body).toEqual({
      quantity: 6,
      unit: "KGM",
      pieces: 12,
    })
    expect(stepBody("shipping", { quantity: "2", unit: "KGM", to: "Cửa hàng" }).body).toMatchObject({ to: "Cửa hàng" })
  })
})
