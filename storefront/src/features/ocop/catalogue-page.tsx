import Link from "next/link"
import { readOcop } from "@/lib/backend/ocop"
import { readSite } from "@/lib/backend/site"
import { type Locale, localePath } from "@/lib/locale"
import { filtersOf, type OcopView, ocopPath } from "@/lib/ocop-address"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { catalogueMessages } from "@/messages/catalogue"
import { Crumbs } from "@/ui/crumbs"
import { Icon } from "@/ui/icon"
import { JsonLd } from "@/ui/json-ld"
import { Notice } from "@/ui/notice"
import { PageHead } from "@/ui/page-head"
import { Pages } from "@/ui/pages"
import { ProductGrid } from "@/ui/product-grid"
import styles from "./catalogue.module.css"
import { catalogueJsonLd } from "./catalogue-data"
import { CatalogueFacets } from "./catalogue-facets"
import { CatalogueChips, CatalogueSorts } from "./catalogue-tools"
import { catalogueTitle } from "./view-names"

/** Goods on one page of the catalogue. */
export const cardsPerPage = 24

const sheet = "bo-loc"

/** Says what to do where nothing is shown: with filters take one away, without any see other goods. */
function Empty({ view, locale }: { view: OcopView; locale: Locale }) {
  const { ocop: words } = catalogueMessages(locale)
  const isFiltered = filtersOf(view).length > 0 || view.page > 1
  return isFiltered ? (
    <Notice motif="frames" title={words.emptyTitle} text={words.emptyText}>
      <Link className="button" href={localePath(locale, paths.ocop)}>
        {words.emptyAll}
      </Link>
      <Link className="button quiet" href={localePath(locale, paths.goods)} prefetch={false}>
        {words.allGoods}
      </Link>
    </Notice>
  ) : (
    <Notice motif="frames" title={words.noneTitle} text={words.noneText}>
      <Link className="button" href={localePath(locale, paths.goods)}>
        {words.allGoods}
      </Link>
    </Notice>
  )
}

/**
 * Goods whose OCOP certificate is in force today, with filters that say what they would show: beside the goods on a desk, in a sheet
 * within the thumb's reach on a phone. The sheet is the browser's own popover; all of it works by links.
 */
export async function CataloguePage({ view, locale }: { view: OcopView; locale: Locale }) {
  const { ocop: words } = catalogueMessages(locale)
  const [{ cards, count, facets }, { publicUrl }] = await Promise.all([
    readOcop(view, cardsPerPage, locale),
    readSite(),
  ])
  const title = catalogueTitle(view, facets, locale)
  const first = (view.page - 1) * cardsPerPage
  const total = Math.max(1, Math.ceil(count / cardsPerPage))
  const isPlain = filtersOf(view).length === 0
  return (
    <>
      <JsonLd data={catalogueJsonLd({ view, cards, title, first, publicUrl, locale })} />
      <Crumbs locale={locale} steps={isPlain ? [] : [{ path: paths.ocop, name: words.title }]} />
      <PageHead title={title}>
        {isPlain && <p className="lead">{words.lead}</p>}
        {cards.some(({ ocop }) => ocop?.isDemo) && <p className={styles.demo}>{words.demo}</p>}
      </PageHead>
      <div className={`wrap ${styles.page}`}>
        <aside id={sheet} popover="auto" className={styles.sheet}>
          <CatalogueFacets view={view} facets={facets} locale={locale} />
          <button type="button" className={`button ${styles.done}`} popoverTarget={sheet} popoverTargetAction="hide">
            {words.done(count)}
          </button>
        </aside>
        <div className={styles.goods}>
          <div className={styles.tools}>
            <button type="button" className={`button quiet ${styles.open}`} popoverTarget={sheet}>
              <Icon name="filter" />
              <span>{words.filter}</span>
            </button>
            <p className="soft number">
              {words.count(count)}
              {total > 1 && ` · ${messages(locale).list.page(view.page, total)}`}
            </p>
            <CatalogueSorts view={view} locale={locale} />
          </div>
          <CatalogueChips view={view} facets={facets} locale={locale} />
          {cards.length > 0 ? (
            <ProductGrid cards={cards} locale={locale} firstRow beside />
          ) : (
            <Empty view={view} locale={locale} />
          )}
          {total > 1 && cards.length > 0 && (
            <Pages
              total={total}
              page={view.page}
              to={(page) => localePath(locale, ocopPath({ ...view, page }))}
              locale={locale}
            />
          )}
          <p className={styles.ordering}>
            <Link className="link" href={localePath(locale, paths.ordering)} prefetch={false}>
              {words.ordering}
            </Link>
          </p>
        </div>
      </div>
    </>
  )
}
