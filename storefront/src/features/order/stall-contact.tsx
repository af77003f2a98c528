import { formatPhone } from "@cho-lang/kit/phone"
import type { OrderStallView } from "@/lib/backend/orders"
import type { Locale } from "@/lib/locale"
import { readSettings } from "@/lib/settings"
import { buyingMessages } from "@/messages/buying"
import styles from "./order.module.css"

/** Zalo's own address for a number, as Vietnamese write it. */
export function zaloAddress(e164: string): string {
  return `https://zalo.me/${e164.replace(/^\+84/, "0").replace("+", "")}`
}

/** States in which the stall has the order, and its buyer may want to ask. */
const asks = ["placed", "confirmed", "packed", "shipped", "ready_to_collect", "delivered"]

/** Whom to turn to where there is nobody of the stall to call: the market, its commune's officers. */
function TurnTo({ stall, locale }: { stall: OrderStallView; locale: Locale }) {
  const words = buyingMessages(locale).order
  const { marketPhone } = readSettings()
  return (
    <p className={styles.contact}>
      <span>
        {stall.state === "placed" ? words.contactLater : words.contactOff}
        {stall.officersOf && ` ${words.askOfficersOf(stall.officersOf)}`}
      </span>
      {marketPhone && (
        <a className="button quiet" href={`tel:${marketPhone}`}>
          {words.callMarket} <span className="number">{formatPhone(marketPhone)}</span>
        </a>
      )}
    </p>
  )
}

/** Calls the stall, or asks it in Zalo, where it lets its buyers; else says whom to turn to. */
export function StallContact({ stall, locale }: { stall: OrderStallView; locale: Locale }) {
  const { contact, seller } = stall
  if (!contact) return asks.includes(stall.state) ? <TurnTo stall={stall} locale={locale} /> : null
  const words = buyingMessages(locale).order
  const whom = <span className="visually-hidden"> {seller.name}</span>
  return (
    <p className={styles.contact}>
      <a className="button quiet" href={`tel:${contact.phone}`}>
        {words.call}
        {whom} <span className="number">{formatPhone(contact.phone)}</span>
      </a>
      {contact.zalo && (
        <a className="button quiet" href={zaloAddress(contact.phone)} target="_blank" rel="noopener noreferrer">
          {words.ask}
          {whom}
        </a>
      )}
    </p>
  )
}
