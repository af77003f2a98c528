import { addDays, vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { Caller } from "./people"

const today = vietnamDate(new Date())

/** A collection's form that is on today, all in order but for its goods. */
export const FEATURED = {
  title: "Quà đầu mùa",
  title_en: "Gifts of the season",
  text: "Chọn sớm thì gửi kịp.",
  is_hero: false,
  shows_from: addDays(today, -3),
  shows_until: addDays(today, 30),
}

/** Opens a collection and publishes it; as it is answered. */
export async function publishFeatured(
  officer: Caller,
  form: Record<string, unknown>,
): Promise<{ id: string; revision: number; state: string }> {
  const { body, status } = await officer.post("/admin/featured-collections", { ...FEATURED, ...form })
  if (status !== 201) {
    throw new Error(`Not kept: ${JSON.stringify(body)}`)
  }
  const { id, revision } = body.featured_collection
  const shown = await officer.post(`/admin/featured-collections/${id}/publish`, { revision })
  if (shown.status !== 200) {
    throw new Error(`Not published: ${JSON.stringify(shown.body)}`)
  }
  return shown.body.featured_collection
}
