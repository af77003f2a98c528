import Link from "next/link"
import { readCards } from "@/lib/backend/cards"
import { readCraft, readCrafts } from "@/lib/backend/crafts"
import { readFeatured } from "@/lib/backend/featured"
import { readOcop } from "@/lib/backend/ocop"
import { readSellers } from "@/lib/backend/sellers"
import { readVillages } from "@/lib/backend/villages"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { catalogueMessages } from "@/messages/catalogue"
import { FeaturedRows } from "@/ui/featured-rows"
import { Notice } from "@/ui/notice"
import { ProductGrid } from "@/ui/product-grid"
import { Section } from "@/ui/section"
import { acrossCrafts } from "./across-crafts"
import { CraftTold } from "./craft-told"
import { Featured } from "./featured"
import { CraftTiles, MakerTiles, Villages } from "./rows"
import { readVillageOfTheWeek } from "./village-of-the-week"

const newest = 8
/** Looked through for the newest of many crafts: a stall that lists twenty pieces in a day must not fill the page. */
const lookedThrough = 60
const makers = 8
const starred = 4

/** The market at a glance: what officers show first or the village of the week, the map, one craft told, the makers, what is new, what has OCOP stars. */
export async function HomePage({ locale }: { locale: Locale }) {
  const { home, list } = messages(locale)
  const { ocop: words, ordering } = catalogueMessages(locale)
  const [villages, village, crafts, sellers, { cards }, ocop, featured] = await Promise.all([
    readVillages(locale),
    readVillageOfTheWeek(locale),
    readCrafts(locale),
    readSellers(locale, makers),
    readCards({ limit: lookedThrough }, locale),
    readOcop({ sort: "stars", page: 1 }, starred, locale),
    readFeatured(null, locale),
  ])
  const told = crafts[0] ? await readCraft(crafts[0].handle, locale) : null
  return (
    <>
      <Featured hero={featured.find(({ isHero }) => isHero)} village={village} locale={locale} />
      <FeaturedRows featured={featured} locale={locale} />
      {crafts.length > 0 && <CraftTiles crafts={crafts} locale={locale} />}
      {cards.length > 0 ? (
        <Section title={home.newHeading} more={{ href: localePath(locale, paths.goods), label: home.newLink }}>
          <ProductGrid cards={acrossCrafts(cards, newest)} locale={locale} />
        </Section>
      ) : (
        <Notice motif="frames" title={list.emptyTitle} text={home.emptyText} />
      )}
      {ocop.cards.length > 0 && (
        <Section
          title={words.rowTitle}
          lead={words.rowLead}
          more={{ href: localePath(locale, paths.ocop), label: words.rowLink }}
        >
          <ProductGrid cards={ocop.cards} locale={locale} />
        </Section>
      )}
      {told && <CraftTold craft={told} locale={locale} />}
      {villages.length > 0 && <Villages villages={villages} locale={locale} />}
      {sellers.length > 0 && <MakerTiles sellers={sellers} locale={locale} />}
      <p className="wrap section">
        <Link className="link" href={localePath(locale, paths.ordering)} prefetch={false}>
          {ordering.link}
        </Link>
      </p>
    </>
  )
}
