import type { Metadata } from "next"
import { readSite } from "@/lib/backend/site"
import { type Locale, localePath } from "@/lib/locale"
import { messages } from "@/messages"

/** What every page of a language says about itself unless it says more. Absolute addresses start with PUBLIC_URL. */
export async function siteMetadata(locale: Locale): Promise<Metadata> {
  const { publicUrl } = await readSite()
  const { site } = messages(locale)
  return {
    metadataBase: new URL(publicUrl),
    title: { default: `${site.name} · ${site.tagline}`, template: `%s · ${site.name}` },
    description: site.description,
    openGraph: { siteName: site.name, locale: locale === "vi" ? "vi_VN" : "en_US", type: "website" },
    formatDetection: { telephone: false, address: false, email: false },
  }
}

type PageFacts = {
  locale: Locale
  path: string
  title?: string
  description?: string
  picture?: string | null
  /** Address of a picture made for shared links: 1200 × 630, JPEG. */
  share?: string
  index?: boolean
}

/** Title, description, canonical address, the same page in the other language, and a picture for shared links. */
export function pageMetadata({ locale, path, title, description, picture, share, index = true }: PageFacts): Metadata {
  const here = localePath(locale, path)
  return {
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    alternates: { canonical: here, languages: { vi: path, en: localePath("en", path), "x-default": path } },
    openGraph: {
      ...(title ? { title } : {}),
      ...(description ? { description } : {}),
      url: here,
      siteName: messages(locale).site.name,
      locale: locale === "vi" ? "vi_VN" : "en_US",
      type: "website",
      ...(share ? { images: [{ url: share, width: 1200, height: 630, type: "image/jpeg", alt: title }] } : {}),
      ...(picture && !share ? { images: [picture] } : {}),
    },
    ...(share ? { twitter: { card: "summary_large_image" } } : {}),
    ...(index ? {} : { robots: { index: false } }),
  }
}

/** The home page: the market's own name and sentence, in both languages. */
export function homeMetadata(locale: Locale): Metadata {
  const { site } = messages(locale)
  return {
    ...pageMetadata({ locale, path: "/", description: site.description }),
    title: { absolute: `${site.name} · ${site.tagline}` },
  }
}
