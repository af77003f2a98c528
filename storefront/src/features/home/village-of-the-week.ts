import { cacheLife, cacheTag } from "next/cache"
import { readVillages, type VillageSummary } from "@/lib/backend/villages"
import { catalogueLife } from "@/lib/cache-manifest"
import type { Locale } from "@/lib/locale"

const dayMs = 24 * 60 * 60 * 1000
const vietnamMs = 7 * 60 * 60 * 1000
/** Monday, 5 January 1970; ISO weeks begin on Mondays. */
const firstMondayMs = 4 * dayMs

/** How many ISO weeks of Vietnam's clock (UTC+7, no summer time) lie before this moment; goes on over New Year. */
export function weekNumber(moment: Date): number {
  return Math.floor((moment.getTime() + vietnamMs - firstMondayMs) / (7 * dayMs))
}

/** Each village that can be shown gets its week, in turn; undefined when none has a picture. */
export function villageOfWeek(villages: VillageSummary[], week: number): VillageSummary | undefined {
  const shown = villages.filter(({ picture }) => picture !== null)
  return shown[week % shown.length]
}

/** The village that opens the home page this week. The clock is read inside the cache, so server and browser agree. */
export async function readVillageOfTheWeek(locale: Locale): Promise<VillageSummary | undefined> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all", "villages")
  return villageOfWeek(await readVillages(locale), weekNumber(new Date()))
}
