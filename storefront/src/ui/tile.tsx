import Link from "next/link"
import type { ReactNode } from "react"
import { Picture } from "./picture"
import styles from "./tile.module.css"

type Props = {
  href: string
  picture: string | null
  title: string
  sizes: string
  first?: boolean
  children?: ReactNode
}

/** A village, craft or stall as a link: wide picture, name, a line or two on paper below. */
export function Tile({ href, picture, title, sizes, first = false, children }: Props) {
  return (
    <Link className={styles.tile} href={href} prefetch={false}>
      <Picture picture={picture} shape="wide" alt="" sizes={sizes} first={first} />
      <h3 className={styles.title}>{title}</h3>
      {children}
    </Link>
  )
}

/** Tiles in a row to be walked with the thumb on a phone, in columns on a desk. */
export function TileRow({ children }: { children: ReactNode }) {
  return <ul className={styles.row}>{children}</ul>
}

/** Tiles below one another on a phone, in columns on a desk. */
export function TileGrid({ children }: { children: ReactNode }) {
  return <ul className={styles.grid}>{children}</ul>
}
