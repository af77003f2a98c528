import { expect, it } from "vitest"
import { replaceBetween, table } from "./table.ts"

it("replaces what stands between the marks, and nothing else", () => {
  const text = "before\n<!-- bench -->\nold\n<!-- /bench -->\nafter"
  expect(replaceBetween(text, "bench", "new")).toBe("before\n<!-- bench -->\nnew\n<!-- /bench -->\nafter")
})

it("refuses a file without the marks", () => {
  expect(() => replaceBetween("nothing", "bench", "new")).toThrow("is not there")
})

it("writes a table", () => {
  expect(table(["a", "b"], [["1", "2"]])).toBe("| a | b |\n| --- | --- |\n| 1 | 2 |")
})
