import { expect, it } from "vitest"
import { newPositions } from "./new-positions"

const guides = [
  { id: "a", position: 0 },
  { id: "b", position: 1 },
  { id: "c", position: 5 },
]

it("moves only what stands elsewhere", () => {
  expect(newPositions(["b", "a", "c"], guides)).toEqual([
    { id: "a", position: 1 },
    { id: "b", position: 0 },
    { id: "c", position: 2 },
  ])
  expect(newPositions(["a", "b", "c"], guides)).toEqual([{ id: "c", position: 2 }])
})

it.each([[["a", "b"]], [["a", "b", "b"]], [["a", "b", "c", "d"]], [["a", "b", "d"]], ["abc"], [undefined]])(
  "refuses %j: every guide once",
  (ids) => {
    expect(() => newPositions(ids, guides)).toThrow(expect.objectContaining({ code: "guide_order_wrong" }))
  },
)
