import type { Metadata } from "next"
import { pageMetadata } from "@/layout/site-metadata"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { rootsMessages } from "@/messages/roots"

export function rootsMetadata(locale: Locale): Metadata {
  const { title, description } = rootsMessages(locale)
  return pageMetadata({ locale, path: paths.roots, title, description })
}
