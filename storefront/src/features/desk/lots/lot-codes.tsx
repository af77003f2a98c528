import type { LotCode, LotCodes } from "@/lib/backend/desk/labels"
import { fill } from "@/lib/fill"
import { formatDate, formatDateTime } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { styles } from "../frame/styles"
import listing from "../listing/listing.module.css"
import { endCode } from "./label-actions"

/** Of many pieces only so many stand on the screen. */
const mostShown = 30

/** As people read it out: in fours. */
const inFours = (code: string): string => code.match(/.{1,4}/g)?.join(" ") ?? code

type Part = { codes: LotCodes; lot: string; stall: string; locale: Locale }

function nameOf({ serial }: LotCode, locale: Locale): string {
  const { labels: words } = deskMessages(locale)
  return serial === null ? words.lotCode : fill(words.pieceCode, { n: serial })
}

/** How often it was scanned, or that it is not in use any more. */
function standing({ scans, firstScan, lastScan, revokedAt, reason }: LotCode, locale: Locale): string {
  const { labels: words } = deskMessages(locale)
  if (revokedAt) return fill(words.revokedOn, { day: formatDate(revokedAt, locale), reason: reason ?? "" })
  if (scans === 0 || !firstScan || !lastScan) return words.neverScanned
  const when = { first: formatDate(firstScan, locale), last: formatDateTime(lastScan, locale) }
  return fill(words.scanned, { n: scans, ...when })
}

function Code({ code, stall, locale }: Omit<Part, "codes" | "lot"> & { code: LotCode }) {
  const { labels: words } = deskMessages(locale)
  const name = nameOf(code, locale)
  const picture = (format: string) =>
    `/api/desk/trace-codes/${code.code}?${new URLSearchParams({ format, stall, locale })}`
  return (
    <li className={styles.row}>
      <p>
        <strong>{name}</strong>
        <span className={styles.note}>{inFours(code.code)}</span>
        <span className={styles.note}>{standing(code, locale)}</span>
      </p>
      {!code.revokedAt && (
        <div className={styles.ways}>
          {(["png", "svg"] as const).map((format) => (
            <a key={format} className={styles.textLink} href={picture(format)} download>
              {words[format]}
              <span className="visually-hidden"> {name}</span>
            </a>
          ))}
        </div>
      )}
    </li>
  )
}

/** A label that was lost or stolen: its code is ended, with a reason that everybody reads who scans it. */
function Revoke({ codes, lot, stall, locale }: Part) {
  const { labels: words, frame } = deskMessages(locale)
  const inUse = codes.codes.filter(({ revokedAt }) => revokedAt === null)
  if (inUse.length === 0) return null
  const options = inUse.map((code) => ({ value: code.code, label: `${nameOf(code, locale)}: ${inFours(code.code)}` }))
  const reason = { label: words.revokeWhy, hint: words.revokeWhyHint, maxLength: 300 }
  return (
    <details className={listing.more}>
      <summary>{words.revokeTitle}</summary>
      <DeskForm
        action={endCode}
        hidden={{ locale, stall, lot }}
        submit={words.revoke}
        words={frame}
        quiet
        fields={[
          { kind: "select", name: "code", label: words.revokeWhich, options },
          { kind: "text", name: "reason", ...reason },
        ]}
      />
    </details>
  )
}

/** The codes of a batch with their scans, the batch's own first, then those that were scanned most. */
export function LotCodesPart(part: Part) {
  const { codes, stall, locale } = part
  const { labels: words } = deskMessages(locale)
  const isPiece = ({ serial }: LotCode) => Number(serial !== null)
  const sorted = codes.codes.toSorted((a, b) => isPiece(a) - isPiece(b) || b.scans - a.scans)
  if (sorted.length === 0) return null
  return (
    <section className={styles.stack} aria-labelledby="ma">
      <h2 id="ma">{words.codes}</h2>
      {codes.pieces > 0 && <p className={styles.hint}>{fill(words.pieces, { n: codes.pieces })}</p>}
      <ul className={styles.rows}>
        {sorted.slice(0, mostShown).map((code) => (
          <Code key={code.code} code={code} stall={stall} locale={locale} />
        ))}
      </ul>
      <Revoke {...part} />
    </section>
  )
}
