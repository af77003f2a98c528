import { expect, it } from "vitest"
import { PUBLIC_HOLIDAYS } from "./public-holidays"
import { addDays, vietnamDate } from "./vietnam-date"

const UNIX_EPOCH_JD = 2_440_587.5
const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180)

/** Day in Vietnam of the k-th new moon since January 1900; J. Meeus, Astronomical Algorithms, chapter 49, largest terms. */
function newMoon(k: number): string {
  const t = k / 1236.85
  const sun = 359.2242 + 29.10535608 * k
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t * t
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t * t
  const mean = 2_415_020.75933 + 29.53058868 * k + 0.0001178 * t * t
  const wave =
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) +
    0.0104 * sine(2 * node) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon)
  return vietnamDate(new Date((mean + wave - UNIX_EPOCH_JD) * 86_400_000))
}

/** Years and the new moons that their first months begin with: 6 February 2027 is the first. */
const FIRST_MONTHS = [1572, 1584, 1597, 1609, 1621, 1634, 1646, 1659, 1671, 1683].map(
  (moon, index) => [`${2027 + index}`, moon] as const,
)

it.each(FIRST_MONTHS)("knows Tết and the day of the Hùng kings of %s", (year, firstMonth) => {
  const newYear = newMoon(firstMonth)
  // Tết lies between 21 January and 21 February.
  expect(newYear >= `${year}-01-21` && newYear <= `${year}-02-21`, newYear).toBe(true)
  const kings = addDays(newMoon(firstMonth + 2), 9)
  const tet = [-1, 0, 1, 2, 3].map((offset) => addDays(newYear, offset))
  const fixed = ["01-01", "04-30", "05-01", "09-01", "09-02", "09-03"].map((day) => `${year}-${day}`)
  const own = [...PUBLIC_HOLIDAYS].filter((date) => date.startsWith(year))
  expect(own.sort()).toEqual([...tet, kings, ...fixed].sort())
})
