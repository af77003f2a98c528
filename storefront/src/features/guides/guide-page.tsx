import Link from "next/link"
import { notFound } from "next/navigation"
import { type Guide, type GuideStep, readGuide, readGuides } from "@/lib/backend/guides"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { guideMessages } from "@/messages/guides"
import { Crumbs } from "@/ui/crumbs"
import { pictureUrl } from "@/ui/picture"
import styles from "./guide.module.css"
import { GuideTools } from "./guide-tools"

const widths = [320, 640, 960] as const
const sizes = "(min-width: 800px) 360px, 92vw"

function Drawing({ picture, first }: { picture: NonNullable<GuideStep["picture"]>; first: boolean }) {
  const { key, width, height, alt } = picture
  return (
    // biome-ignore lint/performance/noImgElement: fixed widths are made when a picture is stored; nothing is left to optimise
    <img
      className={styles.picture}
      src={pictureUrl(key, 640)}
      srcSet={widths.map((one) => `${pictureUrl(key, one)} ${one}w`).join(", ")}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      loading={first ? "eager" : "lazy"}
      decoding="async"
    />
  )
}

function Steps({ guide, locale }: { guide: Guide; locale: Locale }) {
  const words = guideMessages(locale)
  const total = guide.steps.length
  return (
    <ol className={styles.steps}>
      {guide.steps.map(({ lines, picture }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a kept page do not move
        <li key={at} className={styles.step} data-last-step={at === total - 1 ? "" : undefined}>
          <div className={styles.words}>
            <p className={styles.number}>{words.step(at + 1, total)}</p>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {picture && <Drawing picture={picture} first={at === 0} />}
        </li>
      ))}
    </ol>
  )
}

/** One guide: what to do, step by step, to be read, looked at and heard. */
export async function GuidePage({ slug, locale }: { slug: string; locale: Locale }) {
  const words = guideMessages(locale)
  const [guide, all] = await Promise.all([readGuide(slug, locale), readGuides(locale)])
  if (!guide) notFound()
  const others = all.filter((other) => other.slug !== slug)
  return (
    <article className={styles.guide}>
      <Crumbs locale={locale} steps={[{ path: paths.guides, name: words.title }]} />
      <div className={`wrap ${styles.sheet}`}>
        <header className={styles.head}>
          <h1>{guide.title}</h1>
          <p className={styles.summary}>{guide.summary}</p>
          {guide.sound && (
            // biome-ignore lint/a11y/useMediaCaption: it reads the words that stand below
            <audio controls preload="none" src={guide.sound} className={styles.sound} aria-label={words.sound} />
          )}
          <GuideTools
            slug={slug}
            title={guide.title}
            lang={locale === "vi" ? "vi-VN" : "en-GB"}
            hasSound={guide.sound !== null}
            words={words.tools}
          />
        </header>
        <Steps guide={guide} locale={locale} />
        <nav className={styles.others} aria-labelledby="khac" data-silent>
          <h2 id="khac">{words.others}</h2>
          <ul>
            {others.map((other) => (
              <li key={other.slug}>
                <Link className={styles.way} href={localePath(locale, paths.guide(other.slug))} prefetch={false}>
                  {other.title}
                </Link>
              </li>
            ))}
            <li>
              <Link className={styles.way} href={localePath(locale, paths.desk)} prefetch={false}>
                {words.desk}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </article>
  )
}
