import type { Metadata } from "next"
import { pageMetadata } from "@/layout/site-metadata"
import { readCommunePage } from "@/lib/backend/commune-page"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { catalogueMessages } from "@/messages/catalogue"
import { sharePicture } from "@/ui/picture"

export async function communeMetadata(handle: string, locale: Locale): Promise<Metadata> {
  const commune = await readCommunePage(handle, locale)
  if (!commune) return {}
  const { fullName, provinceName, productCount, villages } = commune
  const description = catalogueMessages(locale).commune.description(fullName, provinceName, productCount)
  const picture = sharePicture(villages[0]?.picture ?? null, "wide")
  return pageMetadata({ locale, path: paths.commune(handle), title: fullName, description, picture })
}
