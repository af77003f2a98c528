import type { Metadata } from "next"
import { pageMetadata } from "@/layout/site-metadata"
import { readSeller } from "@/lib/backend/sellers"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { sharePicture } from "@/ui/picture"

export async function stallMetadata(handle: string, locale: Locale): Promise<Metadata> {
  const seller = await readSeller(handle, locale)
  if (!seller) return {}
  const description = seller.summary || messages(locale).seller.description(seller.name, seller.village?.name ?? "")
  const picture = sharePicture(seller.picture, "wide")
  return pageMetadata({ locale, path: paths.seller(handle), title: seller.name, description, picture })
}
