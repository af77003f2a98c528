import type { OrderStallView } from "@/lib/backend/orders"
import type { GoodsBack } from "@/lib/backend/returns"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { buyingMessages } from "@/messages/buying"
import { SentForm } from "@/ui/sent-form"
import styles from "./order.module.css"
import { PhotosInput } from "./photos-input"
import { pieceArrived, sayWayBack } from "./return-actions"

export type Part = { stall: OrderStallView; code: string; locale: Locale }

export function Hidden({ fields }: { fields: Record<string, string> }) {
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

export const hiddenOf = ({ stall, code, locale }: Part) => ({ code, reference: stall.reference, locale })

/** The same pieces once more: how far they are, and the buyer's word that they came. */
export function Again({ part, back }: { part: Part; back: GoodsBack }) {
  const { replacement } = back
  const words = buyingMessages(part.locale).order.back
  if (!replacement) return null
  const parcel = [replacement.carrier, replacement.trackingCode].filter(Boolean).join(" · ")
  return (
    <>
      <p className={styles.state}>
        {replacement.endReason ? words.againEnded[replacement.endReason] : words.again[replacement.state]}
      </p>
      {parcel && <p className="number">{parcel}</p>}
      {replacement.receipt && (
        <a
          className="link"
          href={paths.orderPhoto(part.code, part.stall.reference, replacement.receipt)}
          target="_blank"
          rel="noopener"
        >
          {buyingMessages(part.locale).order.receipt}
          <span className="visually-hidden"> {back.items[0]?.title}</span>
        </a>
      )}
      {replacement.state === "sent" && (
        <SentForm action={pieceArrived}>
          <Hidden fields={{ ...hiddenOf(part), id: back.id }} />
          <button type="submit" className="button">
            {words.gotPiece}
          </button>
        </SentForm>
      )}
    </>
  )
}

/** Photos that the buyer sent. */
export function Photos({ part, ids }: { part: Part; ids: string[] }) {
  if (ids.length === 0) return null
  return (
    <p className={styles.photos}>
      {ids.map((id, index) => (
        // biome-ignore lint/performance/noImgElement: a private photo in one size
        <img
          key={id}
          src={paths.orderPhoto(part.code, part.stall.reference, id)}
          alt={buyingMessages(part.locale).order.back.photo(index + 1)}
          width={96}
          height={96}
          loading="lazy"
        />
      ))}
    </p>
  )
}

/** Where fewer pieces came than were to: those alone are paid for. */
export function CameShort({ part, back }: { part: Part; back: GoodsBack }) {
  const came = back.items.map(({ received, ...item }) => ({ ...item, received: received ?? item.quantity }))
  if (came.every(({ received, quantity }) => received === quantity)) return null
  const pieces = came.map(({ received, quantity, title }) => `${received}/${quantity} × ${title}`).join(", ")
  return <p>{buyingMessages(part.locale).order.back.cameShort(pieces)}</p>
}

/** Where the stall pays the way back, and owes nothing for it yet: what it had cost, with the receipt. */
export function WayBack({ part, back }: { part: Part; back: GoodsBack }) {
  const words = buyingMessages(part.locale).order.back
  if (back.wayBackPayer !== "stall" || back.wayBack !== null) return null
  if (back.state === "accepted") return <p className="soft">{words.wayBackLater}</p>
  if (back.state !== "received") return null
  const id = `gui-ve-${back.id}`
  return (
    <details className={styles.cancel}>
      <summary className="link">{words.wayBackAsk}</summary>
      <SentForm action={sayWayBack} className={styles.back}>
        <Hidden fields={{ ...hiddenOf(part), id: back.id }} />
        <label htmlFor={`${id}-tien`}>{words.wayBackAmount}</label>
        <input id={`${id}-tien`} className="field number" name="amount" inputMode="numeric" maxLength={12} required />
        <label htmlFor={`${id}-anh`}>{words.wayBackReceipt}</label>
        <p id={`${id}-cach`} className="soft small">
          {words.wayBackHint}
        </p>
        <PhotosInput
          id={`${id}-anh`}
          aria-describedby={`${id}-cach`}
          name="photos"
          most={1}
          words={words.wayBackPhotos}
        />
        <button type="submit" className="button">
          {words.wayBackSend}
        </button>
      </SentForm>
    </details>
  )
}
