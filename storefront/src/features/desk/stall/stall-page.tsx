import { type OwnStall, readOwnStall } from "@/lib/backend/desk/stall"
import { readSite } from "@/lib/backend/site"
import { formatDate } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { rightsOf } from "../desk-rights"
import { DeskScreen } from "../frame/desk-screen"
import { Door } from "../frame/door"
import { ShareButton } from "../frame/share-button"
import { styles } from "../frame/styles"
import { readOutcome } from "../outcome"
import { ContactAsked } from "./contact-asked"
import { StallState } from "./stall-state"
import { withStall } from "./with-stall"

function accountNote(stall: OwnStall, locale: Locale): string {
  const { stall: words } = deskMessages(locale)
  const account = stall.bankAccount
  return account ? words.accountEnd(account.bankName, account.accountNumber.slice(-4)) : words.notYet
}

function identityNote({ identity }: OwnStall, locale: Locale): string {
  const { stall: words } = deskMessages(locale)
  if (!identity) return words.notYet
  return identity.verifiedAt ? words.verified : words.sent
}

/** The parts of a stall that can be changed, as rows that say how they stand. Papers, account and closing are the owner's. */
function Rows({ desk, stall, locale }: { desk: Desk; stall: OwnStall; locale: Locale }) {
  const { stall: words } = deskMessages(locale)
  const to = (path: string) => localePath(locale, path)
  const via = desk.stall?.via
  const holiday = stall.holiday ? words.onHoliday(formatDate(stall.holiday.until, locale)) : words.open
  return (
    <nav className={styles.doors} aria-label={words.title}>
      <Door href={to(paths.stallTexts)} label={words.rows.texts} note={stall.summary || stall.name} />
      <Door href={to(paths.stallDelivery)} label={words.rows.delivery} note={words.deliveryNote} />
      {via !== "grant" && (
        <>
          <Door href={to(paths.stallContact)} label={words.rows.contact} note={words.contactNote} />
          <Door href={to(paths.stallHoliday)} label={words.rows.holiday} note={holiday} />
        </>
      )}
      {via === "owner" && (
        <>
          <Door href={to(paths.stallIdentity)} label={words.rows.identity} note={identityNote(stall, locale)} />
          <Door href={to(paths.stallAccount)} label={words.rows.account} note={accountNote(stall, locale)} />
          <Door href={to(paths.stallClose)} label={words.rows.close} note={words.closeInstead} />
        </>
      )}
    </nav>
  )
}

/** The stall: how it stands, and what can be changed about it. */
export async function StallPage({ locale, query }: { locale: Locale; query: Query }) {
  const { stall: words, share } = deskMessages(locale)
  const outcome = readOutcome(query)
  const { publicUrl } = await readSite()
  const notes: Record<string, string | undefined> = { saved: words.saved, opened: words.holidayEnded }
  return withStall(locale, paths.stall, readOwnStall, (desk, stall) => (
    <DeskScreen
      locale={locale}
      title={stall.name}
      guide={words.guide}
      back={paths.desk}
      desk={desk}
      outcome={outcome}
      done={notes[outcome.done ?? ""]}
    >
      <section className={styles.card}>
        <StallState
          stall={stall}
          status={stall.status}
          owns={desk.stall?.via === "owner" && rightsOf(desk).writes}
          locale={locale}
        />
        {stall.status === "approved" && desk.stall && (
          <ShareButton
            url={publicUrl + localePath(locale, paths.seller(desk.stall.handle))}
            title={stall.name}
            words={share}
          />
        )}
      </section>
      <ContactAsked desk={desk} locale={locale} />
      {rightsOf(desk).writes ? <Rows desk={desk} stall={stall} locale={locale} /> : <p>{words.seenOnly}</p>}
    </DeskScreen>
  ))
}
