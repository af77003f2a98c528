import { cacheLife, cacheTag } from "next/cache"
import { catalogueLife } from "../cache-manifest"
import { backendLocale, type Locale } from "../locale"
import { backendGet, backendSend } from "./door"
import { dataOr, type Result } from "./result"

export type GuideSummary = {
  slug: string
  title: string
  summary: string
  picture: string | null
  stepCount: number
}

/** One step: its lines in order, and a picture with its size in pixels. */
export type GuideStep = {
  lines: string[]
  picture: { key: string; width: number; height: number; alt: string } | null
}

export type Guide = GuideSummary & {
  steps: GuideStep[]
  /** Address of the sound in this language; null where the phone's own voice reads. */
  sound: string | null
}

/** What is counted: read to the last step, or heard; opened from a screen of the desk, or by a link. */
export type Reading = { kind: "read" | "heard"; place: "desk" | "link" }

type RawSummary = { slug: string; title: string; summary: string; picture: string | null; step_count: number }
type RawGuide = RawSummary & { steps: { text: string; picture: GuideStep["picture"] }[]; sound: string | null }

function toSummary({ slug, title, summary, picture, step_count }: RawSummary): GuideSummary {
  return { slug, title, summary, picture, stepCount: step_count }
}

/** What is published, in the order staff gave it. */
export async function readGuides(locale: Locale): Promise<GuideSummary[]> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all", "guides")
  const answer = dataOr(
    await backendGet<{ guides: RawSummary[] }>("/store/guides", { locale: backendLocale[locale] }),
    null,
  )
  return answer?.guides.map(toSummary) ?? []
}

/** One guide; null when there is none. */
export async function readGuide(slug: string, locale: Locale): Promise<Guide | null> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all", `guide:${slug}`)
  const path = `/store/guides/${encodeURIComponent(slug)}`
  const answer = dataOr(await backendGet<{ guide: RawGuide }>(path, { locale: backendLocale[locale] }), null)
  return (
    answer && {
      ...toSummary(answer.guide),
      steps: answer.guide.steps.map(({ text, picture }) => ({ lines: text.split("\n").filter(Boolean), picture })),
      sound: answer.guide.sound && `/tieng/${answer.guide.sound}`,
    }
  )
}

/** Counts one reading; `client` is the browser's address, for the limit alone. */
export function countReading(slug: string, reading: Reading, client: string | null): Promise<Result<null>> {
  return backendSend<null>({
    method: "POST",
    path: `/store/guides/${encodeURIComponent(slug)}/reads`,
    body: reading,
    headers: client ? { "x-forwarded-for": client } : {},
  })
}
