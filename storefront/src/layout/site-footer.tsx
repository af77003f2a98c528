import Link from "next/link"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { catalogueMessages } from "@/messages/catalogue"
import { Ornament } from "@/ui/ornament"
import styles from "./site-footer.module.css"

/** Black lacquer with a gold hairline: what the market is, the ways into it, and whether its data is a demonstration. */
export function SiteFooter({ locale, demoData }: { locale: Locale; demoData: boolean }) {
  const { site, nav, footer } = messages(locale)
  const ways = [
    { path: paths.goods, label: nav.goods },
    { path: paths.ocop, label: nav.ocop },
    { path: paths.crafts, label: nav.crafts },
    { path: paths.villages, label: nav.villages },
    { path: paths.search, label: nav.search },
    { path: paths.ordering, label: catalogueMessages(locale).ordering.link },
  ]
  const own = [
    { path: paths.orders, label: nav.findOrder },
    { path: paths.account, label: nav.account },
    { path: paths.desk, label: nav.desk },
    { path: paths.guides, label: nav.guides },
  ]
  return (
    <footer className={styles.footer}>
      <Ornament motif="crackle" className={styles.crackle} />
      <div className={`wrap ${styles.inner}`}>
        <div>
          <p className={styles.name}>{site.name}</p>
          <p>{footer.about}</p>
          <p>{site.deliveryScope}</p>
        </div>
        <nav aria-label={footer.label}>
          {[ways, own].map((links) => (
            <ul key={links[0]?.path} className={styles.links}>
              {links.map(({ path, label }) => (
                <li key={path}>
                  <Link href={localePath(locale, path)} prefetch={false}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          ))}
        </nav>
        {demoData && (
          <p className={styles.demo}>
            <strong>{site.demo}.</strong> {site.demoNote}
          </p>
        )}
      </div>
    </footer>
  )
}
