import Link from "next/link"
import type { ReactNode } from "react"
import styles from "./section.module.css"

type Props = {
  title: string
  lead?: string
  /** Where the whole of it is to be seen. */
  more?: { href: string; label: string }
  children: ReactNode
}

/** A part of a page with its heading, and a way to all of it. */
export function Section({ title, lead, more, children }: Props) {
  return (
    <section className={`wrap section ${styles.section}`}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {lead && <p className="soft">{lead}</p>}
      </div>
      {children}
      {more && (
        <p className={styles.more}>
          <Link className="button quiet" href={more.href} prefetch={false}>
            {more.label}
          </Link>
        </p>
      )}
    </section>
  )
}
