import { readCrafts } from "@/lib/backend/crafts"
import { readVillages } from "@/lib/backend/villages"
import type { Locale } from "@/lib/locale"
import type { Place, Trade } from "./words"

/** Villages and crafts to choose from. */
export async function readChoices(locale: Locale): Promise<{ places: Place[]; trades: Trade[] }> {
  const [villages, crafts] = await Promise.all([readVillages(locale), readCrafts(locale)])
  return {
    places: villages.map(({ handle, name, communeName, provinceName, picture }) => {
      return { handle, name, place: [communeName, provinceName].filter(Boolean).join(", "), picture }
    }),
    trades: crafts.map(({ handle, name, picture }) => ({ handle, name, picture })),
  }
}
