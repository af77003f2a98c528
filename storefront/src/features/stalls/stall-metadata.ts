import type { Metadata } from "next"
import { factsOfStall, shareVersion } from "@/features/share/share-facts"
import { pageMetadata } from "@/layout/site-metadata"
import { readSeller } from "@/lib/backend/sellers"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"

export async function stallMetadata(handle: string, locale: Locale): Promise<Metadata> {
  const seller = await readSeller(handle, locale)
  if (!seller) return {}
  const description = seller.summary || messages(locale).seller.description(seller.name, seller.village?.name ?? "")
  const version = shareVersion(factsOfStall(seller, locale))
  const share = localePath(locale, paths.sharePicture("gian", handle, version))
  return pageMetadata({ locale, path: paths.seller(handle), title: seller.name, description, share })
}
