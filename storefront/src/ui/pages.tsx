import Link from "next/link"
import type { Locale } from "@/lib/locale"
import { messages } from "@/messages"
import styles from "./pages.module.css"
import { shownPages } from "./shown-pages"

type Props = { total: number; page: number; to: (page: number) => string; locale: Locale }

/** The pages of a list, by links. */
export function Pages({ total, page, to, locale }: Props) {
  const { list } = messages(locale)
  return (
    <nav className={`wrap ${styles.pages}`} aria-label={list.pages}>
      {page > 1 && (
        <Link className={styles.step} href={to(page - 1)} prefetch={false} rel="prev">
          {list.previous}
        </Link>
      )}
      <ul>
        {shownPages(page, total).map((n, index) => (
          <li key={n || `gap-${index}`}>
            {n === 0 ? (
              <span aria-hidden="true">…</span>
            ) : (
              <Link
                href={to(n)}
                prefetch={false}
                aria-current={n === page ? "page" : undefined}
                aria-label={list.page(n, total)}
              >
                {n}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {page < total && (
        <Link className={styles.step} href={to(page + 1)} prefetch={false} rel="next">
          {list.next}
        </Link>
      )}
    </nav>
  )
}
