import { addDays, startOfVietnamDay } from "@cho-lang/kit/vietnam-date"
import { expect, it } from "vitest"
import { factsOf } from "./facts"
import { readPapers } from "./read-papers"
import { standingOf } from "./standing"

/** A district's of three stars under Decision 148, as it stands on the paper. */
const DISTRICT = {
  decision: { number: "1887/QĐ-UBND", decided_on: "2025-01-10", level: "district", body: "UBND huyện Thường Tín" },
  ...{ product_set: "QD26-21", stars: 3, legal_basis: "QD148", kind: "first" },
  ...{ holder_type: "household", holder_name: "Hộ", holder_registration_no: "01H8" },
}

it.each([["2025-06-30"], ["2025-07-05"], ["2026-05-21"], ["2026-06-21"], ["2026-07-21"]])(
  "a certificate of a body that is gone is entered the same, and shows the same, before and after the rules change with %s",
  (day) => {
    const midnight = startOfVietnamDay(addDays(day, 1)).getTime()
    const [before, after] = [midnight - 1, midnight].map((at) => {
      const now = new Date(at)
      const { certificate } = readPapers(DISTRICT, { now, demo: false, known: null })
      const unsent = { filed_on: null, late_reason: null, result_on: null, withdrawn_on: null }
      const { state, badge } = standingOf(
        factsOf({ ...certificate, ...unsent, verified_at: "2025-01-12T03:00:00Z" }),
        now,
      )
      return { ...certificate, state, badge }
    })
    expect(before).toMatchObject({
      stars: 3,
      valid_until: "2028-01-10",
      legal_basis: "QD148",
      state: "valid",
      badge: true,
    })
    expect(after).toEqual(before)
  },
)
