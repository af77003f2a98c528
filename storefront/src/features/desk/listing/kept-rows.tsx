"use client"

import { useRouter } from "next/navigation"
import { useEffect, useRef, useState, useSyncExternalStore } from "react"
import * as shelf from "@/lib/browser/kept-pieces"
import * as line from "@/lib/browser/listing"
import { isUnsent } from "@/lib/browser/piece"
import { whenOnline } from "@/lib/browser/when-online"
import { fill } from "@/lib/fill"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { styles } from "../frame/styles"
import { useWorker } from "../frame/use-worker"
import listing from "./listing.module.css"
import { type BoxState, PieceBox } from "./piece-box"
import { sendAlone } from "./send-alone"
import type { ListingWords } from "./words"

type Props = { person: string; stall: string; words: ListingWords; locale: Locale }

/** How a piece that is only on this phone stands, in words. */
function standing({ piece, other, isSending, saved }: BoxState, { kept }: ListingWords): string {
  if (other) return kept.two
  if (isSending) return kept.sending
  if (piece.problem) return fill(kept.failed, { reason: piece.problem })
  if (saved === "both") return ""
  return piece.proposing ? kept.proposes : kept.waits
}

function KeptRow({
  box,
  words,
  locale,
  onSent,
}: {
  box: PieceBox
  words: ListingWords
  locale: Locale
  onSent: () => void
}) {
  const state = useSyncExternalStore(box.subscribe, box.snapshot, box.snapshot)
  const { piece, seen } = state
  const isGone = state.isProposed || !isUnsent(piece)
  const sent = useRef(onSent)
  sent.current = onSent
  useEffect(() => {
    if (isGone) sent.current()
  }, [isGone])
  if (isGone) return null
  const name = String(piece.answers.name ?? "") || words.noName
  const [first] = piece.photos
  const src = first && (seen[first.local] ?? first.src)
  return (
    <li className={`${styles.row} ${listing.row}`}>
      <span className={listing.thumb}>
        {/* biome-ignore lint/performance/noImgElement: a picture of this phone, or one in fixed widths */}
        {src && <img src={src} alt="" />}
      </span>
      <div className={styles.stack}>
        <h3>{name}</h3>
        <p role="status" className={piece.problem || state.other ? styles.offline : styles.hint}>
          {standing(state, words)}
        </p>
      </div>
      <div className={listing.deeds}>
        {/* Not a Link: without network the worker answers whole pages only. */}
        <a className={`button quiet ${styles.big}`} href={localePath(locale, paths.listing(piece.key))}>
          {words.kept.open}
          <span className="visually-hidden"> {name}</span>
        </a>
      </div>
    </li>
  )
}

/** What was written on this phone and has not been sent: shown above the list, and sent from here as soon as there is network. */
export function KeptRows({ person, stall, words, locale }: Props) {
  const [boxes, setBoxes] = useState<PieceBox[]>([])
  const router = useRouter()
  useWorker(localePath(locale, paths.desk), [localePath(locale, paths.listings), localePath(locale, paths.listingNew)])

  useEffect(() => {
    let found: PieceBox[] = []
    const sendAll = async () => {
      for (const box of found) await sendAlone(box)
    }
    const take = async () => {
      const kept = (await shelf.piecesOf(person, stall)).filter(isUnsent)
      found = kept.map((piece) => new PieceBox(piece, locale, shelf, line))
      setBoxes(found)
      await sendAll()
    }
    take().catch(() => undefined)
    return whenOnline(() => void sendAll())
  }, [person, stall, locale])

  if (boxes.length === 0) return null
  return (
    <section className={styles.stack} aria-labelledby="chua-gui">
      <h2 id="chua-gui">{words.kept.title}</h2>
      <ul className={styles.rows}>
        {boxes.map((box) => (
          <KeptRow
            key={box.snapshot().piece.key}
            box={box}
            words={words}
            locale={locale}
            onSent={() => {
              setBoxes((before) => before.filter((one) => one !== box))
              router.refresh()
            }}
          />
        ))}
      </ul>
    </section>
  )
}
