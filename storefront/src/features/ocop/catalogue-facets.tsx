import Link from "next/link"
import type { ReactNode } from "react"
import type { Choice, OcopFacets, Sector } from "@/lib/backend/ocop"
import { type Locale, localePath } from "@/lib/locale"
import { filtersOf, isSameRange, type OcopView, ocopPath } from "@/lib/ocop-address"
import { catalogueMessages } from "@/messages/catalogue"
import styles from "./catalogue-facets.module.css"
import { rangeName, without } from "./view-names"

type Props = { view: OcopView; facets: OcopFacets; locale: Locale }

type OptionProps = {
  /** The list it leads to; of one in use, the list without it. */
  to: OcopView
  name: string
  count: number
  isChosen: boolean
  locale: Locale
  children?: ReactNode
}

/** A choice as a link: a tap sets it, one more takes it away. */
function Option({ to, name, count, isChosen, locale, children }: OptionProps) {
  const { ocop: words } = catalogueMessages(locale)
  return (
    <li>
      <Link
        className={styles.option}
        href={localePath(locale, ocopPath(to))}
        prefetch={false}
        // Search engines need no list of every mixture.
        rel={filtersOf(to).length > 1 ? "nofollow" : undefined}
        aria-current={isChosen ? "true" : undefined}
        aria-label={isChosen ? words.chosen(name, count) : words.choice(name, count)}
      >
        <span>{name}</span>
        <span className={`number ${styles.count}`}>{count}</span>
      </Link>
      {children}
    </li>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}

const holds = ({ id, groups }: Sector, kind: string | undefined): boolean =>
  id === kind || groups.some((group) => group.id === kind || group.sets.some((set) => set.id === kind))

/** Sectors; the one in use opens its groups, the group in use its sets. */
function Kinds({ view, facets, locale }: Props) {
  const option = ({ id, name, count }: Choice, inner?: ReactNode) => {
    const isChosen = id === view.kind
    const to: OcopView = isChosen ? without(view, "kind") : { ...view, kind: id, page: 1 }
    return (
      <Option key={id} to={to} name={name} count={count} isChosen={isChosen} locale={locale}>
        {inner}
      </Option>
    )
  }
  return facets.kinds.map((sector) => {
    if (!holds(sector, view.kind)) return option(sector)
    const groups = sector.groups.map((group) => {
      const isOpen = group.id === view.kind || group.sets.some((set) => set.id === view.kind)
      return option(group, isOpen && <ul className={styles.inner}>{group.sets.map((set) => option(set))}</ul>)
    })
    return option(sector, <ul className={styles.inner}>{groups}</ul>)
  })
}

/** Villages or provinces. */
function Places({ name, view, facets, locale }: Props & { name: "village" | "province" }) {
  const places = name === "village" ? facets.villages : facets.provinces
  return places.map((place) => {
    const isChosen = place.id === view[name]
    const to = isChosen ? without(view, name) : { ...view, [name]: place.id, page: 1 }
    return <Option key={place.id} to={to} name={place.name} count={place.count} isChosen={isChosen} locale={locale} />
  })
}

/** All filters with what each choice would show, by links: they work without JavaScript and every list can be sent to a friend. */
export function CatalogueFacets({ view, facets, locale }: Props) {
  const { ocop: words } = catalogueMessages(locale)
  return (
    <nav className={styles.facets} aria-label={words.filters}>
      <Part title={words.kind}>
        <Kinds view={view} facets={facets} locale={locale} />
      </Part>
      <Part title={words.stars}>
        {facets.stars.map(({ stars, count }) => {
          const isChosen = stars === view.stars
          const to = isChosen ? without(view, "stars") : { ...view, stars, page: 1 }
          const name = words.starsOf(stars)
          return <Option key={stars} to={to} name={name} count={count} isChosen={isChosen} locale={locale} />
        })}
      </Part>
      <Part title={words.price}>
        {facets.prices.map(({ from, to: end, count }) => {
          const price = { from, to: end }
          const isChosen = isSameRange(view.price, price)
          const to = isChosen ? without(view, "price") : { ...view, price, page: 1 }
          const name = rangeName(price, locale)
          return <Option key={name} to={to} name={name} count={count} isChosen={isChosen} locale={locale} />
        })}
      </Part>
      <Part title={words.village}>
        <Places name="village" view={view} facets={facets} locale={locale} />
      </Part>
      <Part title={words.province}>
        <Places name="province" view={view} facets={facets} locale={locale} />
      </Part>
    </nav>
  )
}
