import { notFound } from "next/navigation"
import { readCards } from "@/lib/backend/cards"
import { type Craft, readCraft } from "@/lib/backend/crafts"
import { listPath } from "@/lib/list-address"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { Crumbs } from "@/ui/crumbs"
import { Paragraphs } from "@/ui/paragraphs"
import { Picture } from "@/ui/picture"
import { ProductGrid } from "@/ui/product-grid"
import { Section } from "@/ui/section"
import { StepList } from "@/ui/step-line"
import { Tile, TileGrid } from "@/ui/tile"
import styles from "./craft-page.module.css"

const goodsShown = 8

function Homes({ craft, locale }: { craft: Craft; locale: Locale }) {
  const { craft: words, village } = messages(locale)
  return (
    <Section title={words.villages}>
      <TileGrid>
        {craft.villages.map((home) => (
          <li key={home.handle}>
            <Tile
              href={localePath(locale, paths.village(home.handle))}
              picture={home.picture}
              title={village.heading(home.name)}
              sizes="(min-width: 1000px) 384px, (min-width: 640px) 47vw, 92vw"
            />
          </li>
        ))}
      </TileGrid>
    </Section>
  )
}

/** A craft: its story, what is on sale, every step in order, and the villages where it is at home. */
export async function CraftPage({ handle, locale }: { handle: string; locale: Locale }) {
  const { craft: words } = messages(locale)
  const [craft, { cards, count }] = await Promise.all([
    readCraft(handle, locale),
    readCards({ craft: handle, limit: goodsShown }, locale),
  ])
  if (!craft) notFound()
  const all = {
    href: localePath(locale, listPath({ craft: handle, sort: "new", page: 1 })),
    label: words.goodsLink(count),
  }
  return (
    <article>
      <Crumbs locale={locale} steps={[{ path: paths.crafts, name: words.listTitle }]} />
      <div className={`wrap ${styles.opening}`}>
        <div className={styles.words}>
          <h1>{craft.name}</h1>
          <p className="lead">{craft.summary}</p>
        </div>
        <Picture
          picture={craft.picture}
          shape="wide"
          alt={craft.name}
          sizes="(min-width: 900px) 640px, 100vw"
          first
          className={styles.picture}
        />
      </div>
      {cards.length > 0 && (
        <Section title={words.goods} more={count > goodsShown ? all : undefined}>
          <ProductGrid cards={cards} locale={locale} />
        </Section>
      )}
      <div className={`wrap section ${styles.told}`}>
        <section className={styles.part}>
          <h2>{words.story}</h2>
          <Paragraphs text={craft.story} />
        </section>
        <section className={styles.part}>
          <h2>{words.steps}</h2>
          <StepList steps={craft.steps} />
        </section>
      </div>
      {craft.villages.length > 0 && <Homes craft={craft} locale={locale} />}
    </article>
  )
}
