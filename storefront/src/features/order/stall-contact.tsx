import { formatPhone } from "@cho-lang/kit/phone"
import type { OrderStallView } from "@/lib/backend/orders"
import type { Locale } from "@/lib/locale"
import { buyingMessages } from "@/messages/buying"
import styles from "./order.module.css"

/** Zalo's own address for a number, as Vietnamese write it. */
export function zaloAddress(e164: string): string {
  return `https://zalo.me/${e164.replace(/^\+84/, "0").replace("+", "")}`
}

/** Calls the stall, or asks it in Zalo, where it lets its buyers. */
export function StallContact({ stall, locale }: { stall: OrderStallView; locale: Locale }) {
  const { contact, seller } = stall
  if (!contact) return null
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
