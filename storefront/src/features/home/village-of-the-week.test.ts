import { describe, expect, it } from "vitest"
import type { VillageSummary } from "@/lib/backend/villages"
import { villageOfWeek, weekNumber } from "./village-of-the-week"

const village = (handle: string, picture: string | null = `lang/${handle}`) => ({ handle, picture }) as VillageSummary

describe("the village of the week", () => {
  it("changes on Monday at midnight in Vietnam, and goes on over New Year", () => {
    const week = weekNumber(new Date("2026-12-28T00:00:00+07:00"))
    expect(weekNumber(new Date("2026-12-27T23:59:59+07:00"))).toBe(week - 1)
    expect(weekNumber(new Date("2027-01-03T23:59:59+07:00"))).toBe(week)
    expect(weekNumber(new Date("2027-01-04T00:00:00+07:00"))).toBe(week + 1)
  })

  it("gives each village with a picture its turn", () => {
    const villages = [village("ha-thai"), village("khong-anh", null), village("phu-do")]
    expect([4, 5, 6].map((week) => villageOfWeek(villages, week)?.handle)).toEqual(["ha-thai", "phu-do", "ha-thai"])
  })

  it("is nobody where no village has a picture", () => {
    expect(villageOfWeek([], 3)).toBeUndefined()
    expect(villageOfWeek([village("khong-anh", null)], 3)).toBeUndefined()
  })
})
