import Link from "next/link"
import { notFound } from "next/navigation"
import { readCards } from "@/lib/backend/cards"
import { readSeller, type Seller } from "@/lib/backend/sellers"
import { formatDate } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { Crumbs } from "@/ui/crumbs"
import { Notice } from "@/ui/notice"
import { Paragraphs } from "@/ui/paragraphs"
import { Picture } from "@/ui/picture"
import { ProductGrid } from "@/ui/product-grid"
import { Section } from "@/ui/section"
import styles from "./stall-page.module.css"

/** A stall of a household is small; more than this is paged through the list of its village. */
const goodsShown = 60

function Facts({ seller, locale }: { seller: Seller; locale: Locale }) {
  const words = messages(locale).seller
  const address = [seller.streetAddress, seller.communeName].filter(Boolean).join(", ")
  const crafts = seller.crafts.map((craft) => craft.name).join(", ")
  return (
    <ul className={styles.facts}>
      <li>
        {words.kinds[seller.entityType]}
        {seller.sinceYear ? ` · ${words.since(seller.sinceYear)}` : ""}
      </li>
      {crafts && <li>{crafts}</li>}
      {seller.village && (
        <li>
          <Link className="link" href={localePath(locale, paths.village(seller.village.handle))} prefetch={false}>
            {words.inVillage(seller.village.name)}
          </Link>
        </li>
      )}
      {address && (
        <li>
          {words.address}: {address}
        </li>
      )}
    </ul>
  )
}

/** A stall: the workshop, who they are and since when, what they say, what they have on show. */
export async function StallPage({ handle, locale }: { handle: string; locale: Locale }) {
  const words = messages(locale).seller
  const [seller, { cards, count }] = await Promise.all([
    readSeller(handle, locale),
    readCards({ seller: handle, limit: goodsShown }, locale),
  ])
  if (!seller) notFound()
  const { village } = seller
  return (
    <article>
      <Crumbs
        locale={locale}
        steps={village ? [{ path: paths.village(village.handle), name: words.inVillage(village.name) }] : []}
      />
      <div className={`wrap ${styles.opening}`}>
        <Picture
          picture={seller.picture}
          shape="wide"
          alt={seller.name}
          sizes="(min-width: 900px) 560px, 100vw"
          first
          className={styles.picture}
        />
        <div className={styles.words}>
          <h1>{seller.name}</h1>
          {seller.holidayUntil && (
            <p className={styles.holiday}>{words.onHoliday(formatDate(seller.holidayUntil, locale))}</p>
          )}
          <p className={styles.said}>{seller.summary}</p>
          <Facts seller={seller} locale={locale} />
        </div>
      </div>
      {cards.length > 0 ? (
        <Section title={words.goods} lead={words.count(count)}>
          <ProductGrid cards={cards} locale={locale} />
        </Section>
      ) : (
        <Notice motif="frames" title={words.emptyTitle} text={words.emptyText} />
      )}
      {seller.story && (
        <Section title={words.story}>
          <Paragraphs text={seller.story} />
        </Section>
      )}
    </article>
  )
}
