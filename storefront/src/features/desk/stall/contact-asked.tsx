import Link from "next/link"
import { readDeskContact } from "@/lib/backend/desk/contact"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { rightsOf } from "../desk-rights"
import { styles } from "../frame/styles"

/** Asks the owner, until it is answered once, whom buyers may call; "nobody" is an answer too. */
export async function ContactAsked({ desk, locale }: { desk: Desk; locale: Locale }) {
  if (desk.stall?.via !== "owner" || !rightsOf(desk).writes) return null
  const answer = await readDeskContact(desk.key)
  if (!answer.ok || answer.data.isAnswered) return null
  const { contact: words } = deskMessages(locale)
  return (
    <section className={styles.card} aria-labelledby="khach-goi">
      <h2 id="khach-goi">{words.askedTitle}</h2>
      <p>{words.askedText}</p>
      <Link className={`button quiet ${styles.big}`} href={localePath(locale, paths.stallContact)} prefetch={false}>
        {words.askedGo}
      </Link>
    </section>
  )
}
