import type { Metadata } from "next"
import { pageMetadata } from "@/layout/site-metadata"
import { readCraft } from "@/lib/backend/crafts"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { sharePicture } from "@/ui/picture"

export async function craftMetadata(handle: string, locale: Locale): Promise<Metadata> {
  const craft = await readCraft(handle, locale)
  if (!craft) return {}
  const picture = sharePicture(craft.picture, "wide")
  return pageMetadata({ locale, path: paths.craft(handle), title: craft.name, description: craft.summary, picture })
}

export function craftsMetadata(locale: Locale): Metadata {
  const { listTitle, description } = messages(locale).craft
  return pageMetadata({ locale, path: paths.crafts, title: listTitle, description })
}
