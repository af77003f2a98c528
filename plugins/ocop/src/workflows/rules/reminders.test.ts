import { addDays } from "@cho-lang/kit/vietnam-date"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dueReminder, REMINDER_DAYS } from "./reminders"
import type { CertificateFacts } from "./standing"
import { daysBetween } from "./validity"

/** A moment by the clocks of Vietnam. */
const at = (day: string, time = "06:00:00") => new Date(`${day}T${time}+07:00`)

const certificate: CertificateFacts = {
  stars: 4,
  issued_on: "2024-11-18",
  valid_until: "2027-11-18",
  verified_at: at("2024-11-20"),
  filing: null,
  followed_by: null,
  withdrawn_on: null,
}

/** So many days before the end. */
const before = (days: number) => addDays(certificate.valid_until, -days)

/** What a job tells that runs on these days, counted before the end, as `day: mark`. */
function toldOn(days: number[], facts = certificate): string[] {
  const told: number[] = []
  return days.flatMap((left) => {
    const due = dueReminder(facts, told, at(addDays(facts.valid_until, -left)))
    told.push(...(due?.covers ?? []))
    return due ? [`${left}: ${due.days}`] : []
  })
}

const everyDay = Array.from({ length: 1200 }, (_, index) => 1095 - index)

describe("reminders", () => {
  it("come on their five days to a job that runs every day, and never again", () => {
    expect(toldOn(everyDay)).toEqual(["180: 180", "150: 150", "120: 120", "30: 30", "0: 0"])
    expect(toldOn(everyDay.flatMap((day) => [day, day]))).toHaveLength(5)
  })

  it("are caught up with after missed days, one for all that were missed", () => {
    expect(toldOn([181, 100, 99, 30])).toEqual(["100: 120", "30: 30"])
    expect(dueReminder(certificate, [180], at(before(10)))).toEqual({ days: 30, covers: [30, 120, 150] })
    expect(toldOn([200, -3, -4])).toEqual(["-3: 0"])
  })

  it("do not come again where a clock was set back", () => {
    expect(dueReminder(certificate, [120, 150, 180], at(before(160)))).toBeNull()
    expect(dueReminder(certificate, [120], at(before(160)))).toBeNull()
  })

  it("turn with the day in Vietnam", () => {
    expect(dueReminder(certificate, [], at(before(181), "23:59:59.999"))).toBeNull()
    expect(dueReminder(certificate, [], at(before(180), "00:00:00"))).toEqual({ days: 180, covers: [180] })
  })

  it("come late to a certificate that was verified late, and not to one that had ended by then", () => {
    expect(toldOn([100, 99, 30], { ...certificate, verified_at: at(before(100)) })).toEqual(["100: 120", "30: 30"])
    expect(toldOn([0], { ...certificate, verified_at: at(before(0), "05:00:00") })).toEqual(["0: 0"])
    expect(toldOn([-1, -2], { ...certificate, verified_at: at(before(-1), "00:00:00") })).toEqual([])
    expect(toldOn(everyDay, { ...certificate, verified_at: null })).toEqual([])
  })

  it("say nothing of the window once the dossier is in", () => {
    const filed = { ...certificate, filing: { filed_on: before(160), late_reason: "Xã chưa có mẫu", result_on: null } }
    expect(toldOn(everyDay, filed)).toEqual(["180: 180", "30: 30", "0: 0"])
  })

  it("stop when the certificate is withdrawn or another took its place", () => {
    expect(toldOn(everyDay, { ...certificate, withdrawn_on: before(140) })).toEqual(["180: 180", "150: 150"])
    const next = { issued_on: before(40), verified_at: at(before(35)) }
    expect(toldOn(everyDay, { ...certificate, followed_by: next })).toEqual(["180: 180", "150: 150", "120: 120"])
  })

  it("go on while the certificate is carried on by article 12.3", () => {
    const late = { ...certificate, filing: { filed_on: before(10), late_reason: "Xã chưa có mẫu", result_on: null } }
    expect(toldOn([...everyDay, ...Array.from({ length: 200 }, (_, day) => -1 - day)], late)).toEqual([
      "-150: 30",
      "-180: 0",
    ])
    const answered = { ...late, filing: { ...late.filing, result_on: before(-20) } }
    expect(toldOn([-21, -150, -180, -181], answered)).toEqual([])
    const early = { ...late, filing: { ...late.filing, result_on: before(5) } }
    expect(toldOn([5, 0], early)).toEqual(["5: 30", "0: 0"])
  })

  it("never repeat a mark, never tell one early, and tell the last one in the end, whenever the job runs", () => {
    const runs = fc.array(fc.integer({ min: -30, max: 400 }), { maxLength: 40 })
    fc.assert(
      fc.property(runs, (days) => {
        const told: number[] = []
        for (const left of [...days].sort((one, other) => other - one)) {
          const now = at(before(left))
          const due = dueReminder(certificate, told, now)
          if (due) {
            expect(daysBetween(before(left), certificate.valid_until)).toBeLessThanOrEqual(due.days)
            expect(due.covers[0]).toBe(due.days)
            expect(told.filter((mark) => due.covers.some((covered) => covered === mark))).toEqual([])
          }
          told.push(...(due?.covers ?? []))
          expect([...told].sort()).toEqual(
            REMINDER_DAYS.filter((mark) => left <= mark)
              .map(Number)
              .sort(),
          )
        }
      }),
    )
  })
})
