import { readVillages } from "@/lib/backend/villages"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { Notice } from "@/ui/notice"
import { PageHead } from "@/ui/page-head"
import { Tile, TileGrid } from "@/ui/tile"
import { VillageMap } from "@/ui/village-map"
import styles from "./villages-page.module.css"

/** All villages: the map first, then each with picture, sentence and what it has to sell. */
export async function VillagesPage({ locale }: { locale: Locale }) {
  const { village: words } = messages(locale)
  const villages = await readVillages(locale)
  if (villages.length === 0) return <Notice motif="mesh" title={words.emptyTitle} text={words.emptyText} heading="h1" />
  return (
    <>
      <PageHead title={words.listTitle}>
        <p className="lead">{words.listLead}</p>
      </PageHead>
      <div className={`wrap ${styles.map}`}>
        <VillageMap villages={villages} locale={locale} />
      </div>
      <div className="wrap section">
        <TileGrid>
          {villages.map((village) => (
            <li key={village.handle}>
              <Tile
                href={localePath(locale, paths.village(village.handle))}
                picture={village.picture}
                title={words.heading(village.name)}
                sizes="(min-width: 1000px) 384px, (min-width: 640px) 47vw, 92vw"
              >
                <p className="soft small">
                  {[village.communeName, village.provinceName].filter(Boolean).join(", ")} ·{" "}
                  {words.counts(village.sellerCount, village.productCount)}
                </p>
                <p>{village.summary}</p>
              </Tile>
            </li>
          ))}
        </TileGrid>
      </div>
    </>
  )
}
