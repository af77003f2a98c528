import type { GuideContent } from "../../workflows/rules/guide-content"

export type { Bilingual, GuideContent, GuideStep } from "../../workflows/rules/guide-content"

export interface Counts {
  read: number
  heard: number
  read_30_days: number
  heard_30_days: number
  read_from_desk: number
}

/** A guide in the list. */
export interface GuideRow {
  id: string
  slug: string
  title: string
  version: number
  published_version: number | null
  changed_at: string
  counts: Counts
}

export interface GuideDetail extends GuideRow {
  content: GuideContent
  versions: { number: number; title: string; made_by: string | null; at: string }[]
  days: { day: string; read: number; heard: number; from_desk: number }[]
}

/** A step with nothing in it yet. */
export const emptyStep = { text: { vi: "", en: "" }, picture: null, alt: null }

/** A guide that was just begun. */
export const emptyContent: GuideContent = {
  title: { vi: "", en: "" },
  summary: { vi: "", en: "" },
  steps: [emptyStep],
  sound: { vi: null, en: null },
}

/** What a guide is to its readers: shown, shown with a newer draft behind it, or a draft only. */
export function stateOf({ version, published_version }: Pick<GuideRow, "version" | "published_version">) {
  if (published_version === null) {
    return "draft"
  }
  return published_version === version ? "published" : "changed"
}
