import { expect, it } from "vitest"
import { stall } from "./stall"

it("names whose staff look as people write it inside a sentence", () => {
  expect(stall.reviewer("Xã Hồng Vân", "1/12/2026")).toBe("Cán bộ xã Hồng Vân xem, trả lời trước ngày 1/12/2026.")
  expect(stall.reviewerAnyDay("Phường Sơn Tây")).toMatch(/^Cán bộ phường Sơn Tây xem\./)
})
