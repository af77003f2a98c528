import type { Metadata } from "next"
import { pageMetadata } from "@/layout/site-metadata"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { catalogueMessages } from "@/messages/catalogue"

export function orderingMetadata(locale: Locale): Metadata {
  const { title, description } = catalogueMessages(locale).ordering
  return pageMetadata({ locale, path: paths.ordering, title, description })
}
