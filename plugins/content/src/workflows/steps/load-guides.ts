import { isDeepStrictEqual } from "node:util"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GUIDES_MODULE } from "../../modules/guides"
import type { GuidesModuleService } from "../../modules/guides/service"
import type { GuideContent } from "../rules/guide-content"

interface ToLoad {
  slug: string
  content: GuideContent
}

/** Takes away again what a run that failed had written. */
interface Undo {
  created: string[]
  renewed: { id: string; number: number; before: number | null }[]
}

async function create(guides: GuidesModuleService, { slug, content }: ToLoad, position: number): Promise<string> {
  const guide = await guides.createGuides({
    slug,
    position,
    version: 1,
    published_version: 1,
    published_at: new Date(),
  })
  await guides.createGuideVersions({ guide_id: guide.id, number: 1, content: { ...content } })
  return guide.id
}

/** A guide that no officer ever touched, with other words than the seed has now; null otherwise. */
async function untouched(guides: GuidesModuleService, { slug, content }: ToLoad) {
  const [guide] = await guides.listGuides({ slug, published_by_id: null }, { take: 1 })
  if (!guide || guide.published_version !== guide.version) {
    return null
  }
  const versions = await guides.listGuideVersions({ guide_id: guide.id }, { order: { number: "DESC" }, take: 200 })
  const isOurs = versions.every(({ made_by_id }) => made_by_id === null)
  return isOurs && !isDeepStrictEqual(versions[0]?.content, content) ? guide : null
}

/** The work of `load-guides`; undone by deleting what is new and publishing what stood there before. */
export const loadGuidesStep = createStep(
  "load-guides-step",
  async ({ guides: wanted }: { guides: ToLoad[] }, { container }) => {
    const guides = container.resolve<GuidesModuleService>(GUIDES_MODULE)
    const known = await guides.listGuides({ slug: wanted.map(({ slug }) => slug) }, { take: wanted.length })
    const undo: Undo = { created: [], renewed: [] }
    for (const [position, one] of wanted.entries()) {
      if (!known.some(({ slug }) => slug === one.slug)) {
        undo.created.push(await create(guides, one, position))
        continue
      }
      const old = await untouched(guides, one)
      const wish = old && { guide_id: old.id, base_version: old.version, content: { ...one.content }, made_by_id: null }
      const number = wish && (await guides.saveVersion(wish))
      if (old && number) {
        await guides.updateGuides({ id: old.id, published_version: number, published_at: new Date() })
        undo.renewed.push({ id: old.id, number, before: old.published_version })
      }
    }
    return new StepResponse({ written: undo.created.length, renewed: undo.renewed.length }, undo)
  },
  async (undo, { container }) => {
    if (!undo) {
      return
    }
    const guides = container.resolve<GuidesModuleService>(GUIDES_MODULE)
    for (const { id, number, before } of undo.renewed) {
      await guides.updateGuides({ id, published_version: before })
      await guides.dropVersion(id, number)
    }
    const versions = await guides.listGuideVersions({ guide_id: undo.created }, { select: ["id"], take: 1000 })
    await guides.deleteGuideVersions(versions.map(({ id }) => id))
    await guides.deleteGuides(undo.created)
  },
)
