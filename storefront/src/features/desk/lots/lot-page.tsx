import Link from "next/link"
import type { ReactNode } from "react"
import type { DeskKey } from "@/lib/backend/desk/door"
import { type Lot, type LotTemplate, readDeskLot, readLotChoices } from "@/lib/backend/desk/lots"
import type { Result } from "@/lib/backend/result"
import { blankPiece } from "@/lib/browser/worker-terms"
import { fill } from "@/lib/fill"
import { formatDate, formatNumber } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { rightsOf } from "../desk-rights"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { withDesk } from "../frame/with-desk"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { endLot } from "./actions"
import { KeepLots } from "./keep-lots"
import { LotOffline } from "./lot-offline"
import { sheetOfLot } from "./lot-sheet"
import { amountText, lotName } from "./lot-words"
import own from "./lots.module.css"
import { StepLinks } from "./step-links"
import { factLines, Timeline } from "./timeline"
import { WaitingSteps } from "./waiting-steps"

export type LotWithCraft = { lot: Lot; template: LotTemplate | undefined }

/** A batch and what is recorded in its craft; without an answer about the craft it is shown all the same. */
export async function readLotWithCraft(key: DeskKey, id: string, locale: Locale): Promise<Result<LotWithCraft>> {
  const [lot, choices] = await Promise.all([readDeskLot(key, id), readLotChoices(key, locale)])
  if (!lot.ok) return lot
  const templates = choices.ok ? choices.data.templates : []
  return { ok: true, data: { lot: lot.data, template: templates.find((one) => one.key === lot.data.template) } }
}

type Part = { lot: Lot; locale: Locale }

function Facts({ lot, locale }: Part) {
  const { lots: words } = deskMessages(locale)
  const days = [
    fill(words.madeFrom, { day: formatDate(lot.madeFrom, locale) }),
    ...(lot.madeTo ? [fill(words.madeTo, { day: formatDate(lot.madeTo, locale) })] : []),
    ...(lot.bestBefore ? [fill(words.bestBefore, { day: formatDate(lot.bestBefore, locale) })] : []),
  ]
  return (
    <div>
      <p>
        <span className={styles.state} data-state={lot.state === "recalled" ? "suspended" : undefined}>
          {words.states[lot.state]}
        </span>
        {` · ${amountText(lot, locale)}`}
      </p>
      <p className={styles.note}>{days.join(", ")}</p>
      {lot.scans > 0 && <p className={styles.note}>{fill(words.scans, { n: formatNumber(lot.scans, locale) })}</p>}
      {lot.alerts > 0 && <p className={styles.offline}>{fill(words.alertsText, { n: lot.alerts })}</p>}
      {lot.state === "recalled" && (
        <p className={own.recalled}>
          {fill(words.recalledOn, { day: formatDate(lot.recalledAt ?? "", locale), reason: lot.recallReason ?? "" })}
        </p>
      )}
    </div>
  )
}

/** Asks for a word about a yield that is unusual; nobody has to answer. */
function YieldAsked({ lot, template, query, locale }: Part & { template: LotTemplate | undefined; query: Query }) {
  const { lots: words } = deskMessages(locale)
  const asked = lot.events.find(({ id, isCorrected }) => id === queryText(query, "hoi") && !isCorrected)
  if (!asked) return null
  return (
    <section className={styles.card} aria-labelledby="hoi">
      <h2 id="hoi">{words.yieldTitle}</h2>
      <p>{factLines(asked, template, locale).join(" · ")}</p>
      <p>{words.yieldText}</p>
      <Link className={`button quiet ${styles.big}`} href={localePath(locale, paths.lotCorrect(lot.id, asked.id))}>
        {words.yieldAnswer}
      </Link>
    </section>
  )
}

function Ways({ lot, desk, locale }: Part & { desk: Desk }) {
  const { lots: words } = deskMessages(locale)
  const way = (path: string, label: string): ReactNode => (
    <Link className={styles.textLink} href={localePath(locale, path)} prefetch={false}>
      {label}
    </Link>
  )
  if (!rightsOf(desk).lots) return null
  return (
    <>
      {lot.state === "open" && lot.recorded > 0 && (
        <section className={styles.card} aria-labelledby="xong">
          <h2 id="xong">{words.closeAsk}</h2>
          <p>{words.closeText}</p>
          <Tap action={endLot.bind(null, locale, lot.id)} label={words.close} stall={desk.key.stallId} quiet />
        </section>
      )}
      <Link
        className={`button quiet ${styles.big}`}
        href={localePath(locale, paths.lotLabels(lot.id))}
        prefetch={false}
      >
        {words.print}
      </Link>
      <div className={styles.ways}>
        {lot.state === "open" && lot.made === 0 && way(paths.lotChange(lot.id), words.change)}
        {lot.state !== "recalled" && way(paths.lotRecall(lot.id), words.recallDoor)}
      </div>
    </>
  )
}

/** The page that a phone keeps: of no batch, so that it can show any without network. */
function BlankLot({ desk, locale }: { desk: Desk; locale: Locale }) {
  const { lots: words, frame } = deskMessages(locale)
  return (
    <DeskScreen locale={locale} title={words.title} guide={words.guide} back={paths.lots} desk={desk}>
      <LotOffline person={desk.person.id} stall={desk.key.stallId ?? ""} words={words} frame={frame} locale={locale} />
    </DeskScreen>
  )
}

/** One batch: the next step as one large button, what was recorded, what else can be done with it. */
export async function LotPage({ locale, id, query }: { locale: Locale; id: string; query: Query }) {
  const { lots: words } = deskMessages(locale)
  if (id === blankPiece) return withDesk(locale, paths.lots, (desk) => <BlankLot desk={desk} locale={locale} />)
  const outcome = readOutcome(query)
  const notes: Record<string, string | undefined> = words.done
  return withStall(
    locale,
    paths.lot(id),
    (key) => readLotWithCraft(key, id, locale),
    (desk, { lot, template }) => {
      const name = lotName(lot, locale)
      const sheet = sheetOfLot(lot, name, template)
      const whose = { person: desk.person.id, stall: desk.key.stallId ?? "" }
      const writes = rightsOf(desk).lots
      return (
        <DeskScreen
          locale={locale}
          title={name}
          guide={words.lotGuide}
          back={paths.lots}
          desk={desk}
          outcome={outcome}
          done={notes[outcome.done ?? ""]}
        >
          <KeepLots {...whose} sheets={[sheet]} locale={locale} />
          <WaitingSteps {...whose} words={words} locale={locale} />
          <Facts lot={lot} locale={locale} />
          {writes && <YieldAsked lot={lot} template={template} query={query} locale={locale} />}
          {writes && sheet.isOpen && <StepLinks sheet={sheet} words={words} locale={locale} />}
          <Timeline lot={lot} template={template} writes={writes} locale={locale} />
          <Ways lot={lot} desk={desk} locale={locale} />
        </DeskScreen>
      )
    },
  )
}
