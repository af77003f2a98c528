import Link from "next/link"
import type { Craft } from "@/lib/backend/crafts"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { Picture } from "@/ui/picture"
import styles from "./craft-told.module.css"

/** One craft told in its pictured steps, each with its number among all of them, on black lacquer. */
export function CraftTold({ craft, locale }: { craft: Craft; locale: Locale }) {
  const { home } = messages(locale)
  const told = craft.steps.map((step, index) => ({ ...step, number: index + 1 })).filter((step) => step.picture)
  if (told.length === 0) return null
  return (
    <section className={styles.night}>
      <div className={`wrap ${styles.inner}`}>
        <h2 id="mot-nghe">{home.craftHeading(craft.name)}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways and holds no link, so the keyboard needs a way in */}
        <ol className={styles.steps} tabIndex={0} aria-labelledby="mot-nghe">
          {told.map((step) => (
            <li key={step.number}>
              <Picture picture={step.picture} shape="wide" alt="" sizes="(min-width: 900px) 270px, 76vw" />
              <p className={styles.number}>{step.number}</p>
              <h3 className={styles.name}>{step.name}</h3>
              <p className={styles.text}>{step.text}</p>
            </li>
          ))}
        </ol>
        <Link className={styles.more} href={localePath(locale, paths.craft(craft.handle))} prefetch={false}>
          {home.craftLink(craft.steps.length)}
        </Link>
      </div>
    </section>
  )
}
