import Link from "next/link"
import type { ReactNode } from "react"
import { fill } from "@/lib/fill"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskErrorText, deskMessages } from "@/messages/desk"
import { Icon } from "@/ui/icon"
import type { Desk } from "../desk-context"
import type { Outcome } from "../outcome"
import { GuideLinks } from "./guide-links"
import { ListenButton } from "./listen-button"
import { styles } from "./styles"

type FrameProps = {
  locale: Locale
  /** What to do here, in one or two sentences; shown when somebody asks for help. */
  guide: ReactNode
  /** The way to the screen before; null on the desk's home. */
  back: ReactNode
  /** Null where nobody is signed in yet, or works in the own name. */
  desk: Desk | null
  children: ReactNode
}

type Props = Omit<FrameProps, "back"> & {
  title: string
  /** Path of the screen before, without language; null on the desk's home. */
  back: string | null
  outcome?: Outcome
  /** What the last step did, in words. */
  done?: string | null
}

function Help({ locale, guide }: { locale: Locale; guide: ReactNode }) {
  const { frame } = deskMessages(locale)
  return (
    <details className={styles.help}>
      <summary>
        <Icon name="help" size={24} />
        {frame.help}
      </summary>
      <div className={styles.helpPanel}>
        <strong>{frame.helpPerson}</strong>
        <p>{frame.helpPersonText}</p>
        <strong>{frame.helpGuide}</strong>
        <p>{guide}</p>
        <Link className={styles.textLink} href={localePath(locale, paths.handover)} prefetch={false}>
          {frame.helpLost}
        </Link>
      </div>
    </details>
  )
}

/** Whose work this is, on every screen while somebody acts for another household. */
function ActingBand({ desk, locale }: { desk: Desk | null; locale: Locale }) {
  const { frame } = deskMessages(locale)
  if (desk?.stall?.via !== "grant") return null
  return (
    <aside className={styles.band} aria-label={frame.actingChange}>
      <strong>{fill(frame.acting, { stall: desk.stall.name })}</strong>
      <Link className={styles.bandLink} href={localePath(locale, paths.choice)} prefetch={false}>
        {frame.actingChange}
      </Link>
    </aside>
  )
}

/** What stands on every screen of the desk: back top left, help top right, and whose stall this is. */
export function DeskFrame({ locale, guide, back, desk, children }: FrameProps) {
  const { frame } = deskMessages(locale)
  return (
    <>
      <header className={styles.bar}>
        {back ?? <span className={styles.name}>{frame.desk}</span>}
        <Help locale={locale} guide={guide} />
      </header>
      <ActingBand desk={desk} locale={locale} />
      <main className={styles.main}>{children}</main>
    </>
  )
}

/** A screen: the frame, one heading that can be listened to, and what came of the last step. */
export function DeskScreen({ locale, title, guide, back, desk, outcome, done, children }: Props) {
  const { frame } = deskMessages(locale)
  const wayBack = back && (
    <Link className={styles.back} href={localePath(locale, back)} prefetch={false}>
      <Icon name="back" size={24} />
      {frame.back}
    </Link>
  )
  return (
    <DeskFrame locale={locale} guide={guide} back={wayBack} desk={desk}>
      <div className={styles.head}>
        <h1>{title}</h1>
        <div className={styles.aids}>
          <GuideLinks label={frame.showHow} />
          <ListenButton words={frame} lang={locale === "vi" ? "vi-VN" : "en-GB"} />
        </div>
      </div>
      {outcome?.error && (
        <p className={styles.alert} role="alert">
          <Icon name="alert" size={24} />
          <span>{deskErrorText(outcome.error, locale)}</span>
        </p>
      )}
      {done && (
        <p className={styles.doneNote} role="status">
          <Icon name="check" size={24} />
          <span>{done}</span>
        </p>
      )}
      {children}
    </DeskFrame>
  )
}
