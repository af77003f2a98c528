import Link from "next/link"
import { eventFacts, type Lot, type LotEvent, type LotTemplate } from "@/lib/backend/desk/lots"
import { fill } from "@/lib/fill"
import { formatDate, formatDateTime } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import { pictureUrl } from "@/ui/picture"
import { styles } from "../frame/styles"
import { amountText } from "./lot-words"
import own from "./lots.module.css"

type Props = { lot: Lot; template: LotTemplate | undefined; writes: boolean; locale: Locale }

/** What a step told besides its photos, a line each. */
export function factLines(event: LotEvent, template: LotTemplate | undefined, locale: Locale): string[] {
  const { lots: words } = deskMessages(locale)
  const kind = template?.steps.find(({ key }) => key === event.step)?.kind ?? "note"
  const facts = eventFacts(event, kind)
  const nameOf = (key: string | null) => template?.inputs.find((one) => one.key === key)?.name ?? key ?? ""
  const look = facts.passed === null ? [] : [facts.passed ? words.results.passed : words.results.failed]
  const lines = [
    ...(facts.layers === null ? [] : [fill(words.layersTold, { n: facts.layers })]),
    ...facts.materials.map((one) => `${one.name ?? nameOf(one.key)}: ${amountText(one, locale)}`),
    ...(facts.from === null ? [] : [fill(words.fromTold, { who: facts.from })]),
    ...(facts.amount === null
      ? []
      : [fill(words.amountTold[kind] ?? "{much}", { much: amountText(facts.amount, locale) })]),
    ...(facts.pieces === null ? [] : [fill(words.piecesTold, { n: facts.pieces })]),
    ...(facts.to === null ? [] : [fill(words.toTold, { who: facts.to })]),
    ...look,
    ...(facts.result === null ? [] : [facts.result]),
    ...(facts.note === null ? [] : [facts.note]),
  ]
  return [...new Set(lines)]
}

function Event({ event, lot, template, writes, locale }: Props & { event: LotEvent }) {
  const { lots: words } = deskMessages(locale)
  const name =
    template?.steps.find(({ key }) => key === event.step)?.name ?? words.systemSteps[event.step] ?? event.step
  const declared = lot.events.find(({ corrects }) => corrects === event.id)
  const isOld = Math.abs(Date.parse(event.recordedAt) - Date.parse(event.happenedAt)) > 3_600_000
  return (
    <li className={own.event} data-wrong={event.isCorrected || undefined}>
      <h3>{name}</h3>
      <p className={styles.note}>
        {formatDateTime(event.happenedAt, locale)}
        {event.by && ` · ${event.by}`}
        {isOld && ` · ${fill(words.recordedLate, { when: formatDateTime(event.recordedAt, locale) })}`}
      </p>
      {declared && (
        <p className={styles.offline}>{fill(words.correctedOn, { day: formatDate(declared.recordedAt, locale) })}</p>
      )}
      {factLines(event, template, locale).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {event.pictures.length > 0 && (
        <div className={own.seen}>
          {event.pictures.map((key) => (
            // biome-ignore lint/performance/noImgElement: fixed widths are made when a picture is stored
            <img key={key} src={pictureUrl(key, 320)} alt={fill(words.photoOf, { step: name })} loading="lazy" />
          ))}
        </div>
      )}
      {writes && !event.isCorrected && !(event.step in words.systemSteps) && (
        <Link
          className={styles.textLink}
          href={localePath(locale, paths.lotCorrect(lot.id, event.id))}
          prefetch={false}
        >
          {words.undo}
          <span className="visually-hidden">: {name}</span>
        </Link>
      )}
    </li>
  )
}

/** What was recorded, the newest first; what was declared wrong stays, and says so. */
export function Timeline(props: Props) {
  const { lot, locale } = props
  const { lots: words } = deskMessages(locale)
  // A declaration only repeats what it declares wrong: that is told at the wrong one.
  const shown = lot.events.filter(({ corrects }) => corrects === null).toReversed()
  return (
    <section className={styles.stack} aria-labelledby="nhat-ky">
      <h2 id="nhat-ky">{words.timeline}</h2>
      {shown.length === 0 && <p>{words.noSteps}</p>}
      <ol className={own.line}>
        {shown.map((event) => (
          <Event key={event.id} event={event} {...props} />
        ))}
      </ol>
    </section>
  )
}
