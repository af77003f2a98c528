/**
 * A lot number where the household gives none: the day it began and the how-manieth of that day, `261123-2`. With a dash in it nobody
 * reads it as a number.
 * @param madeFrom `YYYY-MM-DD`
 */
export function lotNoOf(madeFrom: string, place: number): string {
  return `${dayPart(madeFrom)}${place}`
}

/** What the numbers of a day begin with. */
export function dayPart(madeFrom: string): string {
  return `${madeFrom.slice(2).replaceAll("-", "")}-`
}
