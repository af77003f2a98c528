import { expect, it } from "vitest"
import { bodyOf, formOf, moved } from "./featured"

const item = (product_id: string) => ({
  product_id,
  title: "",
  seller: "",
  picture: `anh/${product_id}`,
  dropped: null,
})

it("moves a row up, down and nowhere", () => {
  expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"])
  expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"])
  expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"])
})

it("saves the goods in their order, and no cover of a piece that was taken out", () => {
  const form = { ...formOf(null, "2026-11-23"), items: [item("b"), item("a")], picture: "anh/a" }
  expect(bodyOf(form, 3)).toMatchObject({ product_ids: ["b", "a"], picture: "anh/a", base_revision: 3 })
  expect(bodyOf({ ...form, items: [item("b")] }, null).picture).toBeNull()
})
