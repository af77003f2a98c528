import Link from "next/link"
import { Icon, type IconName } from "@/ui/icon"
import { styles } from "./styles"

type Props = {
  href: string
  label: string
  note: string
  icon?: IconName
  /** How many things wait behind it; 0 shows nothing. */
  waiting?: number
}

/** A large door to another screen: a picture, a word, what is behind it, and how much waits there. */
export function Door({ href, label, note, icon, waiting = 0 }: Props) {
  return (
    <Link className={styles.door} href={href} prefetch={false}>
      {icon && <Icon name={icon} size={32} />}
      <span>
        <strong>{label}</strong>
        <span className={styles.note}>{note}</span>
      </span>
      {waiting > 0 && <span className={styles.waiting}>{waiting}</span>}
    </Link>
  )
}
