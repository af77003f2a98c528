import type { Metadata } from "next"
import { pageMetadata } from "@/layout/site-metadata"
import { readVillage } from "@/lib/backend/villages"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { sharePicture } from "@/ui/picture"

export async function villageMetadata(handle: string, locale: Locale): Promise<Metadata> {
  const village = await readVillage(handle, locale)
  if (!village) return {}
  const title = messages(locale).village.heading(village.name)
  const picture = sharePicture(village.picture, "wide")
  return pageMetadata({ locale, path: paths.village(handle), title, description: village.summary, picture })
}

export function villagesMetadata(locale: Locale): Metadata {
  const { listTitle, description } = messages(locale).village
  return pageMetadata({ locale, path: paths.villages, title: listTitle, description })
}
