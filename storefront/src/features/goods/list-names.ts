import type { CraftSummary } from "@/lib/backend/crafts"
import type { VillageSummary } from "@/lib/backend/villages"
import type { ListView } from "@/lib/list-address"
import type { Locale } from "@/lib/locale"
import { messages } from "@/messages"

/** The filters of a list by the names people know. */
export type ListNames = { craft?: string; village?: string }

export function namesOf(view: ListView, crafts: CraftSummary[], villages: VillageSummary[]): ListNames {
  return {
    craft: crafts.find((craft) => craft.handle === view.craft)?.name,
    village: villages.find((village) => village.handle === view.village)?.name,
  }
}

/** "Sơn mài của làng Hạ Thái": what a list is called. */
export function listTitle({ craft, village }: ListNames, locale: Locale): string {
  const { list } = messages(locale)
  if (craft && village) return list.titleBoth(craft, village)
  if (craft) return list.titleCraft(craft)
  return village ? list.titleVillage(village) : list.title
}
