import { createHash } from "node:crypto"
import type { Product } from "@/lib/backend/products"
import type { Seller } from "@/lib/backend/sellers"
import { formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { messages } from "@/messages"

/** What the picture of a shared link says. `picture`: key of a stored picture, at `pictureWidth`. */
export type ShareFacts = {
  title: string
  price: string | null
  lines: string[]
  picture: string | null
  pictureWidth: number
}

/** Raised when the picture is drawn another way: old addresses must not keep old looks. */
const look = 1

/** A piece: its name and price, who made it, and where. */
export function factsOfProduct(product: Product, locale: Locale): ShareFacts {
  const { title, price, priceVaries, maker, place, picture } = product
  const amount = price === null ? null : formatMoney(price, locale)
  const { card, seller } = messages(locale)
  return {
    title,
    price: amount && (priceVaries ? `${card.from} ${amount}` : amount),
    lines: [maker.name, ...(place ? [seller.inVillage(place.name)] : [])],
    picture,
    pictureWidth: 960,
  }
}

/** A stall: its name, its crafts, its village. */
export function factsOfStall({ name, crafts, village, picture }: Seller, locale: Locale): ShareFacts {
  const { seller } = messages(locale)
  return {
    title: name,
    price: null,
    lines: [crafts.map((craft) => craft.name).join(", "), village ? seller.inVillage(village.name) : ""].filter(
      Boolean,
    ),
    picture,
    pictureWidth: 1440,
  }
}

/** Names one state of the picture: another name, price or photo has another address, so that nobody is shown the one before. */
export function shareVersion(facts: ShareFacts): string {
  return createHash("sha256")
    .update(JSON.stringify([look, facts]))
    .digest("hex")
    .slice(0, 12)
}
