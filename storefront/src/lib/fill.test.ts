import { expect, it } from "vitest"
import { fill } from "./fill"

it("puts values into a sentence and leaves unknown names alone", () => {
  expect(fill("{former} nay thuộc {now}. {x}", { former: "Láng Hạ", now: "Láng" })).toBe("Láng Hạ nay thuộc Láng. {x}")
})
