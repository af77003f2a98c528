import Link from "next/link"
import type { Paper } from "@/lib/backend/desk/helping"
import { formatDate } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import { styles } from "../frame/styles"

/** Where consent is asked for once more: of a stall that is there, or with what this phone kept for the one to be opened. */
function askAgain({ id, sellerId }: Paper, locale: Locale): string {
  if (!sellerId) return `${localePath(locale, paths.helpNew)}?${new URLSearchParams({ xin: id })}`
  return `${localePath(locale, paths.helpConsent("moi"))}?gian=${encodeURIComponent(sellerId)}`
}

/** Signed papers that an officer still has to look at, or has refused. */
export function PapersPart({ papers, locale }: { papers: Paper[]; locale: Locale }) {
  const { helping: words } = deskMessages(locale)
  if (papers.length === 0) return null
  return (
    <section className={styles.stack} aria-labelledby="giay-da-gui">
      <h2 id="giay-da-gui">{words.papers}</h2>
      <ul className={styles.doors}>
        {papers.map((paper) => {
          const waits = paper.state === "awaiting_check"
          return (
            <li key={paper.id} className={styles.card}>
              <h3>{paper.name}</h3>
              <p className={styles.state} data-state={waits ? "pending" : "suspended"}>
                {waits ? words.paperWaits(formatDate(paper.sentAt, locale)) : words.paperRefused(paper.reason)}
              </p>
              {!waits && (
                <Link className={styles.textLink} href={askAgain(paper, locale)} prefetch={false}>
                  {words.askAgain}
                  <span className="visually-hidden"> {paper.name}</span>
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
