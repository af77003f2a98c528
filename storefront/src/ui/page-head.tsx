import type { ReactNode } from "react"
import styles from "./page-head.module.css"

/** The opening of a page: its one large heading, a line beside or below it. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className={`wrap ${styles.head}`}>
      <h1>{title}</h1>
      {children}
    </header>
  )
}
