import {
  createCraftsWorkflow,
  createVillagesWorkflow,
  loadAdministrativeUnitsWorkflow,
} from "@cho-lang/villages/workflows"
import type { SeedContext } from "./context"
import type { CraftData, VillageData } from "./data"
import { saveTranslations, type TranslationRow } from "./translations"

/** Handles and what rows they name. */
export type Ids = Map<string, string>

/** Provinces, communes, crafts and villages with their English texts. What is there already stays as it is. */
export async function loadPlaces(
  context: SeedContext,
  crafts: CraftData[],
  villages: VillageData[],
): Promise<{ crafts: Ids; villages: Ids }> {
  const { container, say } = context
  const { result: units } = await loadAdministrativeUnitsWorkflow(container).run({ input: {} })
  say(`${units.provinces} provinces, ${units.communes} communes, ${units.former_communes} former names`)

  const knownCrafts = await idsByHandle(context, "craft")
  const newCrafts = crafts
    .map((craft, position) => ({
      ...vietnamese(craft),
      position,
      is_food: craft.is_food === true,
      steps: craft.steps.map((step) => ({ name: step.name.vi, text: step.text.vi, picture: step.picture ?? null })),
    }))
    .filter(({ handle }) => !knownCrafts.has(handle))
  if (newCrafts.length > 0) {
    await createCraftsWorkflow(container).run({ input: { crafts: newCrafts } })
  }
  const knownVillages = await idsByHandle(context, "village")
  const newVillages = villages
    .filter(({ handle }) => !knownVillages.has(handle))
    .map((village) => ({
      ...vietnamese(village),
      how_to_get_there: village.how_to_get_there.vi,
      commune_code: village.commune_code,
      legacy_address: village.legacy_address,
      latitude: village.latitude,
      longitude: village.longitude,
      panorama: village.panorama,
      crafts: village.crafts,
      recognitions: village.recognitions.map(({ title, number, date, body, source }) => ({
        title: title.vi,
        number,
        date,
        body: body.vi,
        source,
      })),
    }))
  if (newVillages.length > 0) {
    await createVillagesWorkflow(container).run({ input: { villages: newVillages } })
  }
  await saveTranslations(context, [
    ...(await craftTranslations(context, crafts)),
    ...(await villageTranslations(context, villages)),
  ])
  say(`${crafts.length} crafts, ${villages.length} villages`)
  return { crafts: await idsByHandle(context, "craft"), villages: await idsByHandle(context, "village") }
}

/** Ids of all rows of an entity that has handles. */
export async function idsByHandle(
  { query }: SeedContext,
  entity: "craft" | "village" | "seller" | "product",
): Promise<Ids> {
  const { data } = await query.graph({ entity, fields: ["id", "handle"] })
  return new Map(data.map(({ handle, id }: { handle: string; id: string }) => [handle, id]))
}

function vietnamese({ handle, name, summary, story, picture }: CraftData | VillageData) {
  return { handle, name: name.vi, summary: summary.vi, story: story.vi, picture }
}

async function craftTranslations({ query }: SeedContext, crafts: CraftData[]): Promise<TranslationRow[]> {
  const { data: rows } = await query.graph({
    entity: "craft",
    fields: ["id", "handle", "steps.id", "steps.position"],
    filters: { handle: crafts.map(({ handle }) => handle) },
  })
  const craftOf = new Map(crafts.map((craft) => [craft.handle, craft]))
  return rows.flatMap(({ id, handle, steps }) => {
    const craft = craftOf.get(handle)
    if (!craft) {
      return []
    }
    const { name, summary, story } = craft
    const own: TranslationRow = {
      reference: "craft",
      id,
      english: { name: name.en, summary: summary.en, story: story.en },
    }
    const ofSteps = (steps as { id: string; position: number }[]).flatMap((row): TranslationRow[] => {
      const step = craft.steps[row.position]
      return step ? [{ reference: "craft_step", id: row.id, english: { name: step.name.en, text: step.text.en } }] : []
    })
    return [own, ...ofSteps]
  })
}

async function villageTranslations({ query }: SeedContext, villages: VillageData[]): Promise<TranslationRow[]> {
  const { data: rows } = await query.graph({
    entity: "village",
    fields: ["id", "handle", "recognitions.id", "recognitions.title"],
    filters: { handle: villages.map(({ handle }) => handle) },
  })
  const villageOf = new Map(villages.map((village) => [village.handle, village]))
  return rows.flatMap(({ id, handle, recognitions }) => {
    const village = villageOf.get(handle)
    if (!village) {
      return []
    }
    const { name, summary, story, how_to_get_there } = village
    const english = { name: name.en, summary: summary.en, story: story.en, how_to_get_there: how_to_get_there.en }
    const ofRecognitions = (recognitions as { id: string; title: string }[]).flatMap((row): TranslationRow[] => {
      const act = village.recognitions.find(({ title }) => title.vi === row.title)
      return act
        ? [{ reference: "village_recognition", id: row.id, english: { title: act.title.en, body: act.body.en } }]
        : []
    })
    return [{ reference: "village", id, english }, ...ofRecognitions]
  })
}
