import { notFound } from "next/navigation"
import { readCards } from "@/lib/backend/cards"
import { readCommunePage } from "@/lib/backend/commune-page"
import { readFeatured } from "@/lib/backend/featured"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { catalogueMessages } from "@/messages/catalogue"
import { Crumbs } from "@/ui/crumbs"
import { FeaturedRows } from "@/ui/featured-rows"
import { Hero } from "@/ui/hero"
import { PageHead } from "@/ui/page-head"
import { ProductGrid } from "@/ui/product-grid"
import { Section } from "@/ui/section"
import { Tile, TileGrid } from "@/ui/tile"

const goodsShown = 12
const sizes = "(min-width: 1000px) 384px, (min-width: 640px) 47vw, 92vw"

type Row = { handle: string; name: string; summary: string | null; picture: string | null }

function Places({ rows, to }: { rows: Row[]; to: (handle: string) => string }) {
  return (
    <TileGrid>
      {rows.map(({ handle, name, summary, picture }) => (
        <li key={handle}>
          <Tile href={to(handle)} picture={picture} title={name} sizes={sizes}>
            {summary && <p>{summary}</p>}
          </Tile>
        </li>
      ))}
    </TileGrid>
  )
}

/** A commune: what its officers show first, its villages, its stalls, what was put up last. */
export async function CommunePage({ handle, locale }: { handle: string; locale: Locale }) {
  const { commune: words } = catalogueMessages(locale)
  const commune = await readCommunePage(handle, locale)
  if (!commune) notFound()
  const { code, fullName, provinceName, villages, sellers } = commune
  const [featured, { cards }] = await Promise.all([
    readFeatured(code, locale),
    readCards({ commune: code, limit: goodsShown }, locale),
  ])
  const hero = featured.find(({ isHero }) => isHero)
  return (
    <article>
      <Crumbs locale={locale} steps={[{ path: paths.villages, name: messages(locale).village.listTitle }]} />
      <PageHead title={fullName}>
        <p className="lead">{words.lead(provinceName, villages.length, sellers.length)}</p>
      </PageHead>
      {hero && (
        <div className="wrap">
          <Hero hero={hero} locale={locale} />
        </div>
      )}
      <FeaturedRows featured={featured} locale={locale} />
      {villages.length > 0 && (
        <Section title={words.villages}>
          <Places rows={villages} to={(one) => localePath(locale, paths.village(one))} />
        </Section>
      )}
      {sellers.length > 0 && (
        <Section title={words.sellers}>
          <Places rows={sellers} to={(one) => localePath(locale, paths.seller(one))} />
        </Section>
      )}
      {cards.length > 0 && (
        <Section title={words.goods}>
          <ProductGrid cards={cards} locale={locale} />
        </Section>
      )}
    </article>
  )
}
