import { readCrafts } from "@/lib/backend/crafts"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { Notice } from "@/ui/notice"
import { PageHead } from "@/ui/page-head"
import { Tile, TileGrid } from "@/ui/tile"

/** All crafts, each with picture, sentence and how many pieces are on sale. */
export async function CraftsPage({ locale }: { locale: Locale }) {
  const { craft: words } = messages(locale)
  const crafts = await readCrafts(locale)
  if (crafts.length === 0) return <Notice motif="frames" title={words.emptyTitle} text={words.emptyText} heading="h1" />
  return (
    <>
      <PageHead title={words.listTitle}>
        <p className="lead">{words.listLead}</p>
      </PageHead>
      <div className="wrap section">
        <TileGrid>
          {crafts.map((craft, index) => (
            <li key={craft.handle}>
              <Tile
                href={localePath(locale, paths.craft(craft.handle))}
                picture={craft.picture}
                title={craft.name}
                sizes="(min-width: 1000px) 384px, (min-width: 640px) 47vw, 92vw"
                first={index === 0}
              >
                <p className="soft small">{words.count(craft.productCount)}</p>
                <p>{craft.summary}</p>
              </Tile>
            </li>
          ))}
        </TileGrid>
      </div>
    </>
  )
}
