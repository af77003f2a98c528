import { expect, it } from "vitest"
import type { DeskStall } from "@/lib/backend/desk/me"
import { stallInHand } from "./desk-context"

const stall = (id: string, via: DeskStall["via"]): DeskStall => {
  return { id, handle: id, name: id, status: "approved", via, grant: null }
}

it("keeps the chosen stall only while it is theirs, and acts for a household only when it was chosen", () => {
  const stalls = [stall("helped", "grant"), stall("mine", "owner")]
  expect(stallInHand(stalls, "helped")?.id).toBe("helped")
  expect(stallInHand(stalls, "somebody-elses")?.id).toBe("mine")
  expect(stallInHand([stall("helped", "grant")], undefined)).toBeNull()
  expect(stallInHand([], "mine")).toBeNull()
})
