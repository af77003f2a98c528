import type { Viewport } from "next"

/** Colours of the browser's own bars: paper by day, black lacquer by night. */
export const themeViewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf7f0" },
    { media: "(prefers-color-scheme: dark)", color: "#161212" },
  ],
}
