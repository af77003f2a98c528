import type { Metadata } from "next"
import { pageMetadata } from "@/layout/site-metadata"
import { readGuide } from "@/lib/backend/guides"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { guideMessages } from "@/messages/guides"
import { pictureUrl } from "@/ui/picture"

export async function guideMetadata(slug: string, locale: Locale): Promise<Metadata> {
  const guide = await readGuide(slug, locale)
  if (!guide) return {}
  const picture = guide.picture && pictureUrl(guide.picture, 960)
  return pageMetadata({ locale, path: paths.guide(slug), title: guide.title, description: guide.summary, picture })
}

export function guidesMetadata(locale: Locale): Metadata {
  const { title, description } = guideMessages(locale)
  return pageMetadata({ locale, path: paths.guides, title, description })
}
