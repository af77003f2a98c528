import type { Stars } from "@/lib/backend/cards"
import type { Locale } from "@/lib/locale"
import { ocopMessages } from "@/messages/ocop"
import styles from "./ocop-chip.module.css"

/** A seal of our own drawing, not the official mark, which only certificate holders may use. */
function Seal() {
  return (
    <svg className={styles.seal} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" />
      <path d="M8 3.4l1.3 2.9 3.2.4-2.4 2.1.7 3.1L8 10.3l-2.8 1.6.7-3.1-2.4-2.1 3.2-.4z" fill="currentColor" />
    </svg>
  )
}

/** "OCOP 4 sao", for goods whose certificate is verified and in force; demo data says so. Read aloud as it is written. */
export function OcopChip({ ocop, locale }: { ocop: Pick<Stars, "stars" | "isDemo">; locale: Locale }) {
  const { stars, demoStars } = ocopMessages(locale)
  return (
    <span className={styles.chip}>
      <Seal />
      {ocop.isDemo ? demoStars(ocop.stars) : stars(ocop.stars)}
    </span>
  )
}
