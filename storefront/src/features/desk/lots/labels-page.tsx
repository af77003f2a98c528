import { type LabelSheet, type LotCodes, labelFormats, readLabelSheets, readLotCodes } from "@/lib/backend/desk/labels"
import type { Lot } from "@/lib/backend/desk/lots"
import { readDeskLot } from "@/lib/backend/desk/lots"
import { fill } from "@/lib/fill"
import { formatDateTime } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskErrorText, deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import type { FieldSpec } from "../frame/field-spec"
import { RareFields } from "../frame/rare-fields"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { Poll } from "../imports/poll"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { printLabels, stopLabels } from "./label-actions"
import { LotCodesPart } from "./lot-codes"
import { lotName } from "./lot-words"

type Part = { lot: Lot; stall: string; locale: Locale }

const isUnderWay = ({ state }: LabelSheet) => state === "waiting" || state === "running"

function questions(lot: Lot, locale: Locale): FieldSpec[] {
  const { labels: words } = deskMessages(locale)
  const count = lot.unit === "H87" ? String(lot.quantity) : ""
  return [
    {
      kind: "choice",
      name: "kind",
      label: words.kind,
      value: "lot",
      options: [
        { value: "lot", label: words.ofLot, note: words.ofLotNote },
        { value: "pieces", label: words.ofPieces, note: words.ofPiecesNote },
      ],
    },
    {
      kind: "choice",
      name: "format",
      label: words.format,
      value: "a4_24",
      options: labelFormats.map((value) => ({ value, label: words.formats[value] })),
    },
    { kind: "text", name: "count", label: words.count, value: count, inputMode: "numeric", maxLength: 6 },
  ]
}

function PrintForm({ lot, codes, stall, locale }: Part & { codes: LotCodes }) {
  const { labels: words, frame } = deskMessages(locale)
  const number = { kind: "text" as const, inputMode: "numeric" as const, maxLength: 7, optional: true }
  const rare: FieldSpec[] = [
    { ...number, name: "from", label: words.from, hint: fill(words.fromHint, { n: codes.nextNumber }) },
    { ...number, name: "skip", label: words.skip, hint: words.skipHint },
  ]
  return (
    <DeskForm
      action={printLabels}
      hidden={{ locale, stall, lot: lot.id, next: String(codes.nextNumber) }}
      submit={words.make}
      words={frame}
      fields={questions(lot, locale)}
      more={rare.map(({ name }) => name)}
    >
      <RareFields fields={rare} label={words.rare} optional={frame.optional} />
    </DeskForm>
  )
}

function UnderWay({ sheet, lot, stall, locale }: Part & { sheet: LabelSheet }) {
  const { labels: words } = deskMessages(locale)
  const told = fill(words.progress, { done: sheet.done, all: sheet.total })
  return (
    <section className={styles.stack} aria-labelledby="dang-lam">
      <h2 id="dang-lam">{words.states[sheet.state]}</h2>
      <progress className={styles.progress} max={sheet.total} value={sheet.done} aria-label={told} />
      <p role="status">{told}</p>
      <Poll />
      <a className={`button quiet ${styles.big}`} href={localePath(locale, paths.lotLabels(lot.id))}>
        {words.refresh}
      </a>
      <Tap action={stopLabels.bind(null, locale, lot.id, sheet.id)} label={words.stop} stall={stall} quiet />
    </section>
  )
}

function Row({ sheet, stall, locale }: { sheet: LabelSheet; stall: string; locale: Locale }) {
  const { labels: words } = deskMessages(locale)
  const query = new URLSearchParams({ stall, locale })
  const made = fill(words.made, { n: sheet.total, pages: sheet.pages ?? 0 })
  return (
    <li className={styles.row}>
      <p>
        <strong>{words.formats[sheet.format]}</strong>
        <span className={styles.note}>
          {words.states[sheet.state]} · {formatDateTime(sheet.createdAt, locale)}
        </span>
        {sheet.state === "done" && <span className={styles.note}>{sheet.hasFile ? made : words.swept}</span>}
        {sheet.problem && <span className={styles.note}>{deskErrorText({ code: sheet.problem }, locale)}</span>}
      </p>
      {sheet.hasFile && (
        <a className={`button ${styles.big}`} href={`/api/desk/label-sheets/${sheet.id}?${query}`} download>
          {words.download}
        </a>
      )}
    </li>
  )
}

/** Labels of a batch to print, those that were made, and how often its codes were scanned. */
export async function LabelsPage({ locale, id, query }: { locale: Locale; id: string; query: Query }) {
  const { labels: words } = deskMessages(locale)
  const outcome = readOutcome(query)
  const notes: Record<string, string | undefined> = words.done
  return withStall(
    locale,
    paths.lotLabels(id),
    async (key) => {
      const [lot, codes, sheets] = await Promise.all([
        readDeskLot(key, id),
        readLotCodes(key, id),
        readLabelSheets(key),
      ])
      if (!lot.ok) return lot
      if (!codes.ok) return codes
      return sheets.ok ? { ok: true, data: { lot: lot.data, codes: codes.data, sheets: sheets.data } } : sheets
    },
    (desk, { lot, codes, sheets }) => {
      const part = { lot, stall: desk.key.stallId ?? "", locale }
      const current = sheets.find(isUnderWay)
      const ofLot = sheets.filter((sheet) => !isUnderWay(sheet) && sheet.lots.includes(id))
      return (
        <DeskScreen
          locale={locale}
          title={`${words.title}: ${lotName(lot, locale)}`}
          guide={words.guide}
          back={paths.lot(id)}
          desk={desk}
          outcome={outcome}
          done={current ? null : notes[outcome.done ?? ""]}
        >
          {lot.state === "recalled" && <p className={styles.alert}>{words.recalled}</p>}
          {current && <UnderWay {...part} sheet={current} />}
          {ofLot.length > 0 && (
            <section className={styles.stack} aria-labelledby="da-lam">
              <h2 id="da-lam">{words.earlier}</h2>
              <ul className={styles.rows}>
                {ofLot.map((sheet) => (
                  <Row key={sheet.id} sheet={sheet} stall={part.stall} locale={locale} />
                ))}
              </ul>
            </section>
          )}
          {!current && lot.state !== "recalled" && <PrintForm {...part} codes={codes} />}
          <LotCodesPart lot={id} codes={codes} stall={part.stall} locale={locale} />
        </DeskScreen>
      )
    },
  )
}
