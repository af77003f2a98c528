import Link from "next/link"
import type { OcopFacets } from "@/lib/backend/ocop"
import { type Locale, localePath } from "@/lib/locale"
import { type OcopSort, type OcopView, ocopPath } from "@/lib/ocop-address"
import { paths } from "@/lib/paths"
import { catalogueMessages } from "@/messages/catalogue"
import { Icon } from "@/ui/icon"
import styles from "./catalogue.module.css"
import { namedFilters, without } from "./view-names"

const sorts: readonly OcopSort[] = ["stars", "new", "price", "-price"]

/** The filters in use; a tap takes one away. */
export function CatalogueChips({ view, facets, locale }: { view: OcopView; facets: OcopFacets; locale: Locale }) {
  const { ocop: words } = catalogueMessages(locale)
  const chips = namedFilters(view, facets, locale).filter(({ name }) => name !== "")
  if (chips.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={words.inUse}>
      {chips.map(({ filter, name }) => (
        <li key={filter}>
          <Link
            href={localePath(locale, ocopPath(without(view, filter)))}
            prefetch={false}
            aria-label={words.remove(name)}
          >
            <span>{name}</span>
            <Icon name="close" size={16} />
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link className={styles.all} href={localePath(locale, paths.ocop)} prefetch={false}>
            {words.removeAll}
          </Link>
        </li>
      )}
    </ul>
  )
}

/** The orders of the list, by links. */
export function CatalogueSorts({ view, locale }: { view: OcopView; locale: Locale }) {
  const { ocop: words } = catalogueMessages(locale)
  return (
    <nav className={styles.sorts} aria-label={words.sort}>
      <ul>
        {sorts.map((sort) => (
          <li key={sort}>
            <Link
              href={localePath(locale, ocopPath({ ...view, sort, page: 1 }))}
              prefetch={false}
              rel={sort === "stars" ? undefined : "nofollow"}
              aria-current={sort === view.sort ? "true" : undefined}
            >
              {words.sorts[sort]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
