import { redirect } from "next/navigation"
import { type Basket, readBasket } from "@/lib/backend/baskets"
import { findCommunes } from "@/lib/backend/communes"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { accountCookie, basketCookie, draftCookie } from "@/lib/session"
import { messages } from "@/messages"
import { buyingMessages } from "@/messages/buying"
import styles from "./checkout.module.css"
import { readDraft } from "./delivery-draft"
import { DeliveryForm } from "./delivery-form"
import { type DeliveryState, emptyDelivery } from "./delivery-state"
import { Steps } from "./steps"

/** The visitor's basket when it can be ordered; everybody else is led to the basket page, which says why. */
export async function orderableBasket(locale: Locale): Promise<Basket> {
  const id = await basketCookie.recall()
  const basket = id ? await readBasket(id, locale, await accountCookie.recall()) : null
  if (!basket?.ok || basket.data.completed || basket.data.itemCount === 0 || basket.data.problems.length > 0) {
    redirect(localePath(locale, paths.basket))
  }
  return basket.data
}

function startFrom({ delivery, stalls }: Basket, error: string | null): DeliveryState {
  const pickUp = stalls.filter((stall) => stall.pickUp).map(({ seller }) => seller.handle)
  if (!delivery) return { ...emptyDelivery, error }
  return {
    ...emptyDelivery,
    error,
    pickUp,
    isGift: delivery.isGift,
    communeCode: delivery.street === "" ? "" : delivery.communeCode,
    values: {
      recipient_name: delivery.recipientName,
      recipient_phone: delivery.recipientPhone,
      commune: [delivery.communeName, delivery.provinceName].filter(Boolean).join(", "),
      street: delivery.street,
      contact: delivery.contact,
      note: delivery.note,
      gift_note: delivery.giftNote,
    },
  }
}

/** A form that was refused without JavaScript, with the places its typed name may mean; null when there is none. */
async function refusedDraft(): Promise<DeliveryState | null> {
  const draft = readDraft(await draftCookie.recall())
  const typed = draft?.values.commune.trim() ?? ""
  if (!draft || draft.communeCode || typed === "") return draft
  const found = await findCommunes(typed)
  return { ...draft, choices: found.ok ? found.data : [] }
}

/** Asks where the goods go; `error` is a code carried over from a refused order. */
export async function CheckoutPage({ locale, error }: { locale: Locale; error: string | null }) {
  const basket = await orderableBasket(locale)
  const words = buyingMessages(locale).checkout
  const start = (await refusedDraft()) ?? startFrom(basket, error)
  return (
    <div className={`wrap section ${styles.page}`}>
      <Steps current="delivery" locale={locale} />
      <h1>{words.title}</h1>
      <DeliveryForm
        locale={locale}
        start={start}
        stalls={basket.stalls.filter(({ canPickUp }) => canPickUp).map(({ seller }) => seller)}
        mayCollectAll={basket.stalls.every(({ canPickUp }) => canPickUp)}
        words={words}
        errors={messages(locale).errors}
      />
    </div>
  )
}
