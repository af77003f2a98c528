import Link from "next/link"
import { type ListView, listPath } from "@/lib/list-address"
import { type Locale, localePath } from "@/lib/locale"
import { messages } from "@/messages"
import { Icon } from "@/ui/icon"
import styles from "./filter-chips.module.css"
import type { ListNames } from "./list-names"

/** The filters in use; a tap takes one away. */
export function FilterChips({ view, names, locale }: { view: ListView; names: ListNames; locale: Locale }) {
  const { list } = messages(locale)
  const chips = [
    names.craft && { name: names.craft, without: { ...view, craft: undefined, page: 1 } },
    names.village && { name: names.village, without: { ...view, village: undefined, page: 1 } },
    view.sort !== "new" && { name: list.sorts[view.sort], without: { ...view, sort: "new" as const, page: 1 } },
  ].filter((chip) => chip !== false && chip !== undefined && chip !== "")
  if (chips.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={list.inUse}>
      {chips.map(({ name, without }) => (
        <li key={name}>
          <Link href={localePath(locale, listPath(without))} prefetch={false} aria-label={list.remove(name)}>
            <span>{name}</span>
            <Icon name="close" size={16} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
