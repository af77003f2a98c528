import type { Locale } from "@/lib/locale"
import { messages } from "@/messages"
import { pictureUrl } from "@/ui/picture"
import styles from "./panorama.module.css"
import { PanoramaView } from "./panorama-view"

/** The 360° view behind one tap. Until then, and without JavaScript, a link to the flat picture; nothing of it is loaded before. */
export function Panorama({ picture, locale }: { picture: string; locale: Locale }) {
  const { village: words } = messages(locale)
  return (
    <section className={`wrap section ${styles.section}`}>
      <h2>{words.panorama}</h2>
      <PanoramaView
        small={pictureUrl(picture, 2048)}
        large={pictureUrl(picture, 4096)}
        words={{ open: words.panoramaOpen, hint: words.panoramaHint, failed: words.panoramaFailed }}
      />
    </section>
  )
}
