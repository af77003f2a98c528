import type { ReactNode } from "react"
import styles from "./notice.module.css"
import { type Motif, Ornament } from "./ornament"

type Props = { title: string; text: string; motif?: Motif; heading?: "h1" | "h2"; children?: ReactNode }

/** An empty, missing or failed state: what it is, and what to do now. */
export function Notice({ title, text, motif, heading: Heading = "h2", children }: Props) {
  return (
    <section className={`wrap ${styles.notice}`}>
      {motif && <Ornament motif={motif} className={styles.motif} />}
      <Heading>{title}</Heading>
      <p className="lead">{text}</p>
      {children && <div className={styles.ways}>{children}</div>}
    </section>
  )
}
