import { createSellerWorkflow } from "@cho-lang/sellers/workflows"
import type { SeedContext } from "./context"
import type { SellerData } from "./data"
import { type Ids, idsByHandle } from "./places"
import { saveTranslations, type TranslationRow } from "./translations"

/** Stalls of invented people, marked as demo data. What is there already stays as it is. */
export async function loadStalls(
  context: SeedContext,
  sellers: SellerData[],
  { villages, crafts }: { villages: Ids; crafts: Ids },
): Promise<Ids> {
  const known = await idsByHandle(context, "seller")
  for (const seller of sellers.filter(({ handle }) => !known.has(handle))) {
    const villageId = villages.get(seller.village)
    if (!villageId) {
      throw new Error(`Stall ${seller.handle} stands in the unknown village ${seller.village}.`)
    }
    await createSellerWorkflow(context.container).run({
      input: {
        handle: seller.handle,
        name: seller.name,
        entity_type: seller.entity_type,
        owner_name: seller.owner_name,
        craft_ids: seller.crafts.flatMap((craft) => crafts.get(craft) ?? []),
        village_id: villageId,
        summary: seller.summary.vi,
        story: seller.story.vi,
        street_address: seller.street_address,
        since_year: seller.since_year,
        picture: seller.picture,
        status: seller.status,
        is_demo: true,
      },
    })
  }
  const ids = await idsByHandle(context, "seller")
  await saveTranslations(
    context,
    sellers.flatMap(({ handle, summary, story }): TranslationRow[] => {
      const id = ids.get(handle)
      return id ? [{ reference: "seller", id, english: { summary: summary.en, story: story.en } }] : []
    }),
  )
  context.say(`${sellers.length} stalls`)
  return ids
}
