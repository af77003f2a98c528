import type { Featured } from "@/lib/backend/featured"
import type { Locale } from "@/lib/locale"
import { catalogueMessages } from "@/messages/catalogue"
import styles from "./hero.module.css"
import { OpeningPicture } from "./opening-picture"
import { Picture } from "./picture"

/** The picture of the season that officers chose, with one sentence and one link to its goods below. */
export function Hero({ hero, locale }: { hero: Featured; locale: Locale }) {
  const { featured: words } = catalogueMessages(locale)
  return (
    <OpeningPicture
      label={words.label}
      sentence={hero.title}
      picture={
        <Picture
          picture={hero.picture}
          shape="goods"
          alt=""
          sizes="(min-width: 900px) 640px, 100vw"
          first
          className={styles.cover}
        />
      }
    >
      <a className="link" href={`#${hero.id}`}>
        {words.see(hero.cards.length)}
      </a>
    </OpeningPicture>
  )
}
