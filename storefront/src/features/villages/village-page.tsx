import Link from "next/link"
import { notFound } from "next/navigation"
import { readCards } from "@/lib/backend/cards"
import { readCraft } from "@/lib/backend/crafts"
import { readVillage, type Village } from "@/lib/backend/villages"
import { listPath } from "@/lib/list-address"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { catalogueMessages } from "@/messages/catalogue"
import { Crumbs } from "@/ui/crumbs"
import { PageHead } from "@/ui/page-head"
import { Paragraphs } from "@/ui/paragraphs"
import { Picture } from "@/ui/picture"
import { ProductGrid } from "@/ui/product-grid"
import { Section } from "@/ui/section"
import { StepLine } from "@/ui/step-line"
import { Tile, TileGrid } from "@/ui/tile"
import { Panorama } from "./panorama"
import { Recognitions } from "./recognitions"
import styles from "./village-page.module.css"

const goodsShown = 8

function Stalls({ village, locale }: { village: Village; locale: Locale }) {
  const { village: words } = messages(locale)
  return (
    <Section title={words.sellers}>
      {village.sellers.length === 0 ? (
        <p className="soft">{words.noSellers}</p>
      ) : (
        <TileGrid>
          {village.sellers.map((seller) => (
            <li key={seller.handle}>
              <Tile
                href={localePath(locale, paths.seller(seller.handle))}
                picture={seller.picture}
                title={seller.name}
                sizes="(min-width: 1000px) 384px, (min-width: 640px) 47vw, 92vw"
              >
                <p>{seller.summary}</p>
              </Tile>
            </li>
          ))}
        </TileGrid>
      )}
    </Section>
  )
}

function WayThere({ village, locale }: { village: Village; locale: Locale }) {
  const { village: words } = messages(locale)
  const place = [village.communeName, village.provinceName].filter(Boolean).join(", ")
  return (
    <section className={styles.way}>
      <h2 className={styles.partTitle}>{words.wayThere}</h2>
      <p className={styles.place}>{place}</p>
      {village.communeHandle && (
        <p>
          <Link className="link" href={localePath(locale, paths.commune(village.communeHandle))} prefetch={false}>
            {catalogueMessages(locale).commune.see(village.communeName)}
          </Link>
        </p>
      )}
      {village.howToGetThere && <p>{village.howToGetThere}</p>}
      {village.legacyAddress && <p className="soft small">{words.legacy(village.legacyAddress)}</p>}
    </section>
  )
}

/** A village: wide picture, its own story, the craft's steps, a look around, recognitions, the way there, stalls, goods. */
export async function VillagePage({ handle, locale }: { handle: string; locale: Locale }) {
  const { village: words } = messages(locale)
  const village = await readVillage(handle, locale)
  if (!village) notFound()
  const [{ cards, count }, crafts] = await Promise.all([
    readCards({ village: handle, limit: goodsShown }, locale),
    Promise.all(village.crafts.map((craft) => readCraft(craft.handle, locale))),
  ])
  const all = {
    href: localePath(locale, listPath({ village: handle, sort: "new", page: 1 })),
    label: words.goodsLink(count),
  }
  return (
    <article>
      <Crumbs locale={locale} steps={[{ path: paths.villages, name: words.listTitle }]} />
      <div className={`wrap ${styles.opening}`}>
        <Picture
          picture={village.picture}
          shape="wide"
          alt={words.heading(village.name)}
          sizes="(min-width: 1200px) 1200px, 100vw"
          first
        />
      </div>
      <PageHead title={words.heading(village.name)}>
        <p className="lead">{village.summary}</p>
      </PageHead>
      <div className={`wrap ${styles.columns}`}>
        <Paragraphs text={village.story} className={styles.story} />
        <div className={styles.side}>
          <WayThere village={village} locale={locale} />
          <Recognitions recognitions={village.recognitions} locale={locale} />
        </div>
      </div>
      {village.panorama && <Panorama picture={village.panorama} locale={locale} />}
      {crafts.map(
        (craft) =>
          craft && (
            <Section
              key={craft.handle}
              title={words.steps(craft.name)}
              more={{ href: localePath(locale, paths.craft(craft.handle)), label: words.stepsLink(craft.steps.length) }}
            >
              <StepLine steps={craft.steps} label={words.steps(craft.name)} />
            </Section>
          ),
      )}
      <Stalls village={village} locale={locale} />
      {cards.length > 0 && (
        <Section title={words.goods(village.name)} more={count > goodsShown ? all : undefined}>
          <ProductGrid cards={cards} locale={locale} />
        </Section>
      )}
    </article>
  )
}
