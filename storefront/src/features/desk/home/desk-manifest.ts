import type { Metadata, MetadataRoute } from "next"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"

/** Paper and son of the tokens: a manifest knows no style sheet. */
const colours = { paper: "#fbf7f0", son: "#9b1c1a" }

/** The desk as a program of the phone. It holds the desk alone: guides and the shop open in the browser. */
function deskManifest(locale: Locale): MetadataRoute.Manifest {
  const { frame } = deskMessages(locale)
  const desk = localePath(locale, paths.desk)
  const icon = (name: string, size: number, purpose: "any" | "maskable") => {
    return { src: `/bieu-tuong/${name}.png`, sizes: `${size}x${size}`, type: "image/png", purpose }
  }
  return {
    id: desk,
    name: frame.desk,
    short_name: frame.deskShort,
    start_url: `${desk}?nguon=icon`,
    scope: desk,
    display: "standalone",
    lang: locale,
    background_color: colours.paper,
    theme_color: colours.son,
    icons: [icon("icon-192", 192, "any"), icon("icon-512", 512, "any"), icon("icon-maskable-512", 512, "maskable")],
  }
}

/** The file of it. */
export function manifestAnswer(locale: Locale): Response {
  return Response.json(deskManifest(locale), {
    headers: { "content-type": "application/manifest+json; charset=utf-8", "cache-control": "public, max-age=3600" },
  })
}

/** What the desk's pages say of it, iPhones' own words among them. */
export function installMetadata(locale: Locale): Metadata {
  const { frame } = deskMessages(locale)
  return {
    manifest: `${localePath(locale, paths.desk)}/gian-hang.webmanifest`,
    icons: { icon: "/icon.svg", apple: "/bieu-tuong/icon-apple-180.png" },
    appleWebApp: { capable: true, title: frame.deskShort, statusBarStyle: "default" },
  }
}
