import Link from "next/link"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { Icon } from "@/ui/icon"
import { Mark } from "@/ui/mark"
import { BasketCount } from "./basket-count"
import { LanguageLink } from "./language-link"
import { PageProgress } from "./page-progress"
import styles from "./site-header.module.css"

/** Name, search, basket, the four ways into the market and the other language. Works without JavaScript. */
export function SiteHeader({ locale }: { locale: Locale }) {
  const { site, nav, home, loading } = messages(locale)
  const to = (path: string) => localePath(locale, path)
  return (
    <header className={styles.header}>
      <PageProgress label={loading} />
      <a className={styles.skip} href="#noi-dung">
        {site.skip}
      </a>
      <div className={`wrap ${styles.row}`}>
        <Link className={styles.name} href={to(paths.home)}>
          <Mark />
          <span>{site.name}</span>
        </Link>
        <search className={styles.search}>
          <form action={to(paths.search)}>
            <input
              className={styles.query}
              type="search"
              name="q"
              aria-label={nav.search}
              placeholder={home.searchPlaceholder}
              maxLength={80}
            />
            <button className={styles.submit} type="submit" aria-label={nav.search}>
              <Icon name="search" />
            </button>
          </form>
        </search>
        <Link className={styles.basket} href={to(paths.basket)} prefetch={false}>
          <span className={styles.basketSign}>
            <Icon name="basket" size={24} />
            <BasketCount label={nav.basketCount} />
          </span>
          <span className={styles.basketWord}>{nav.basket}</span>
        </Link>
        <nav className={styles.nav} aria-label={nav.label}>
          <Link href={to(paths.goods)}>{nav.goods}</Link>
          <Link href={to(paths.ocop)} prefetch={false}>
            {nav.ocop}
          </Link>
          <Link href={to(paths.crafts)}>{nav.crafts}</Link>
          <Link href={to(paths.villages)}>{nav.villages}</Link>
          <LanguageLink className={styles.language} locale={locale} label={nav.language} hint={nav.languageHint} />
        </nav>
      </div>
    </header>
  )
}
