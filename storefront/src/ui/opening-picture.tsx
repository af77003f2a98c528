import type { ReactNode } from "react"
import styles from "./opening-picture.module.css"

type Props = { picture: ReactNode; label: string; sentence: string; children: ReactNode }

/** The picture that opens a page, with one sentence and one link below it. */
export function OpeningPicture({ picture, label, sentence, children }: Props) {
  return (
    <figure className={styles.figure}>
      {picture}
      <figcaption className={styles.caption}>
        <p className="soft small">{label}</p>
        <p className={styles.sentence}>{sentence}</p>
        {children}
      </figcaption>
    </figure>
  )
}
