import type { MetadataRoute } from "next"
import { messages } from "@/messages"

/** What a phone needs to put the market on its first screen. */
export default function manifest(): MetadataRoute.Manifest {
  const { site } = messages("vi")
  return {
    name: site.name,
    short_name: site.name,
    description: site.tagline,
    start_url: "/",
    display: "browser",
    lang: "vi",
    background_color: "#fbf7f0",
    theme_color: "#fbf7f0",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  }
}
