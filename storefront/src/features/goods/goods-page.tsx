import Link from "next/link"
import { readCards } from "@/lib/backend/cards"
import { readCrafts } from "@/lib/backend/crafts"
import { readVillages } from "@/lib/backend/villages"
import { type ListView, listPath } from "@/lib/list-address"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { catalogueMessages } from "@/messages/catalogue"
import { Notice } from "@/ui/notice"
import { PageHead } from "@/ui/page-head"
import { Pages } from "@/ui/pages"
import { ProductGrid } from "@/ui/product-grid"
import { FilterChips } from "./filter-chips"
import { FilterSheet } from "./filter-sheet"
import styles from "./goods-page.module.css"
import { listTitle, namesOf } from "./list-names"

/** Cards on one page of a list. */
export const cardsPerPage = 24

/** A list of goods with its count, the filters in use, a sheet to change them, and the pages. All by links and one plain form. */
export async function GoodsPage({ view, locale }: { view: ListView; locale: Locale }) {
  const { list } = messages(locale)
  const { craft, village, sort, page } = view
  const [{ cards, count }, crafts, villages] = await Promise.all([
    readCards({ craft, village, sort, limit: cardsPerPage, offset: (page - 1) * cardsPerPage }, locale),
    readCrafts(locale),
    readVillages(locale),
  ])
  const names = namesOf(view, crafts, villages)
  const total = Math.max(1, Math.ceil(count / cardsPerPage))
  return (
    <>
      <PageHead title={listTitle(names, locale)}>
        <p className="soft number">
          {list.count(count)}
          {total > 1 && ` · ${list.page(page, total)}`}
        </p>
      </PageHead>
      <div className={`wrap ${styles.tools}`}>
        <FilterSheet view={view} crafts={crafts} villages={villages} locale={locale} />
        <FilterChips view={view} names={names} locale={locale} />
      </div>
      {cards.length > 0 ? (
        <div className="wrap">
          <ProductGrid cards={cards} locale={locale} firstRow />
        </div>
      ) : (
        <Notice motif="frames" title={list.emptyTitle} text={list.emptyText}>
          <Link className="button" href={localePath(locale, paths.goods)}>
            {list.emptyLink}
          </Link>
        </Notice>
      )}
      {total > 1 && (
        <Pages
          total={total}
          page={page}
          to={(n) => localePath(locale, listPath({ ...view, page: n }))}
          locale={locale}
        />
      )}
      <p className={`wrap ${styles.ordering}`}>
        <Link className="link" href={localePath(locale, paths.ordering)} prefetch={false}>
          {catalogueMessages(locale).ordering.link}
        </Link>
      </p>
    </>
  )
}
