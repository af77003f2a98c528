import type { Locale } from "@/lib/locale"
import { messages } from "@/messages"
import { Icon } from "@/ui/icon"
import { Picture, pictureUrl } from "@/ui/picture"
import styles from "./gallery.module.css"

const sizes = "(min-width: 1200px) 620px, (min-width: 900px) 50vw, 100vw"

/** The large picture opens over the page by the browser's own popover: no script, closes with Escape or a tap beside it. */
function Large({ picture, id, alt, locale }: { picture: string; id: string; alt: string; locale: Locale }) {
  return (
    <div id={id} popover="auto" className={styles.large}>
      <button type="button" className={styles.close} popoverTarget={id} popoverTargetAction="hide">
        <Icon name="close" />
        <span>{messages(locale).product.close}</span>
      </button>
      <div className={styles.pane}>
        {/* biome-ignore lint/performance/noImgElement: one fixed width, fetched only when it is opened */}
        <img src={pictureUrl(picture, 960)} width={960} height={1200} alt={alt} loading="lazy" />
      </div>
    </div>
  )
}

/** Pictures to swipe through; a tap shows one large. */
export function Gallery({ pictures, title, locale }: { pictures: string[]; title: string; locale: Locale }) {
  const words = messages(locale).product
  if (pictures.length === 0) return <Picture picture={null} shape="goods" alt="" sizes={sizes} />
  return (
    <section className={styles.gallery} aria-label={words.pictures}>
      <ul className={styles.row}>
        {pictures.map((picture, index) => {
          const alt = pictures.length > 1 ? `${title}. ${words.picture(index + 1, pictures.length)}` : title
          // The picture's key is in it: after a change of page Next keeps the old one hidden in the document.
          const id = `anh-${picture.replaceAll("/", "-")}`
          return (
            <li key={picture}>
              <button type="button" className={styles.open} popoverTarget={id} aria-label={`${words.zoom}: ${alt}`}>
                <Picture picture={picture} shape="goods" alt={alt} sizes={sizes} first={index === 0} />
              </button>
              <Large picture={picture} id={id} alt={alt} locale={locale} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
