import Link from "next/link"
import type { Featured as Collection } from "@/lib/backend/featured"
import type { VillageSummary } from "@/lib/backend/villages"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { Hero } from "@/ui/hero"
import { OpeningPicture } from "@/ui/opening-picture"
import { Ornament } from "@/ui/ornament"
import { Picture } from "@/ui/picture"
import styles from "./featured.module.css"

type Props = { hero: Collection | undefined; village: VillageSummary | undefined; locale: Locale }

/** The opening: what this market is, and one picture with one sentence and one link: of the season where officers chose one, else of a village. */
export function Featured({ hero, village, locale }: Props) {
  const { home, site } = messages(locale)
  return (
    <section className={`wrap ${styles.opening}`}>
      <div className={styles.words}>
        <h1>{home.heading}</h1>
        <Ornament motif="stroke" className={styles.stroke} />
        <p className="lead">{home.lead}</p>
        {locale === "en" && <p className={styles.scope}>{site.deliveryScope}</p>}
      </div>
      {hero && <Hero hero={hero} locale={locale} />}
      {!hero && village && (
        <OpeningPicture
          label={home.featuredLabel}
          sentence={village.summary}
          picture={
            <Picture
              picture={village.picture}
              shape="wide"
              alt={village.name}
              sizes="(min-width: 900px) 640px, 100vw"
              first
            />
          }
        >
          <Link className="link" href={localePath(locale, paths.village(village.handle))} prefetch={false}>
            {home.featuredLink(village.name)}
          </Link>
        </OpeningPicture>
      )}
    </section>
  )
}
