import Link from "next/link"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { Ornament } from "@/ui/ornament"
import styles from "./site-footer.module.css"

/** Black lacquer with a gold hairline: what the market is, the ways into it, and whether its data is a demonstration. */
export function SiteFooter({ locale, demoData }: { locale: Locale; demoData: boolean }) {
  const { site, nav, footer } = messages(locale)
  const to = (path: string) => localePath(locale, path)
  return (
    <footer className={styles.footer}>
      <Ornament motif="crackle" className={styles.crackle} />
      <div className={`wrap ${styles.inner}`}>
        <div>
          <p className={styles.name}>{site.name}</p>
          <p>{footer.about}</p>
          <p>{site.deliveryScope}</p>
        </div>
        <ul className={styles.links}>
          <li>
            <Link href={to(paths.goods)}>{nav.goods}</Link>
          </li>
          <li>
            <Link href={to(paths.crafts)}>{nav.crafts}</Link>
          </li>
          <li>
            <Link href={to(paths.villages)}>{nav.villages}</Link>
          </li>
          <li>
            <Link href={to(paths.search)} prefetch={false}>
              {nav.search}
            </Link>
          </li>
        </ul>
        {demoData && (
          <p className={styles.demo}>
            <strong>{site.demo}.</strong> {site.demoNote}
          </p>
        )}
      </div>
    </footer>
  )
}
