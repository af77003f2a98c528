import type { CraftSummary } from "@/lib/backend/crafts"
import type { SellerSummary } from "@/lib/backend/sellers"
import type { VillageSummary } from "@/lib/backend/villages"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { Section } from "@/ui/section"
import { Tile, TileRow } from "@/ui/tile"
import { VillageMap } from "@/ui/village-map"
import styles from "./rows.module.css"

const sizes = "(min-width: 1000px) 280px, 76vw"

/** The crafts as tiles to walk through. */
export function CraftTiles({ crafts, locale }: { crafts: CraftSummary[]; locale: Locale }) {
  const { home, craft: words } = messages(locale)
  return (
    <Section title={home.craftsHeading}>
      <TileRow>
        {crafts.map((craft) => (
          <li key={craft.handle}>
            <Tile
              href={localePath(locale, paths.craft(craft.handle))}
              picture={craft.picture}
              title={craft.name}
              sizes={sizes}
            >
              <p className="soft small">{words.count(craft.productCount)}</p>
            </Tile>
          </li>
        ))}
      </TileRow>
    </Section>
  )
}

/** The map, and beside it the villages as tiles. */
export function Villages({ villages, locale }: { villages: VillageSummary[]; locale: Locale }) {
  const { home, village: words } = messages(locale)
  return (
    <Section
      title={home.mapHeading}
      lead={home.mapLead}
      more={{ href: localePath(locale, paths.villages), label: home.villagesLink }}
    >
      <div className={styles.mapAndTiles}>
        <VillageMap villages={villages} locale={locale} />
        <TileRow>
          {villages.map((village) => (
            <li key={village.handle}>
              <Tile
                href={localePath(locale, paths.village(village.handle))}
                picture={village.picture}
                title={words.heading(village.name)}
                sizes={sizes}
              >
                <p className="soft">{village.summary}</p>
              </Tile>
            </li>
          ))}
        </TileRow>
      </div>
    </Section>
  )
}

/** Stalls with the sentence their makers say. */
export function MakerTiles({ sellers, locale }: { sellers: SellerSummary[]; locale: Locale }) {
  const { home, seller: words } = messages(locale)
  return (
    <Section title={home.makersHeading} lead={home.makersLead}>
      <TileRow>
        {sellers.map((seller) => (
          <li key={seller.handle}>
            <Tile
              href={localePath(locale, paths.seller(seller.handle))}
              picture={seller.picture}
              title={seller.name}
              sizes={sizes}
            >
              {seller.village && <p className="soft small">{words.inVillage(seller.village.name)}</p>}
              <p>{seller.summary}</p>
            </Tile>
          </li>
        ))}
      </TileRow>
    </Section>
  )
}
