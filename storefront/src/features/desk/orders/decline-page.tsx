import { readDeskOrder } from "@/lib/backend/desk/orders"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { withStall } from "../stall/with-stall"
import { declineOrder } from "./order-actions"

/** Why an order cannot be done: one of a few reasons, and what the household wants to say beside it. */
export async function DeclinePage({ locale, id }: { locale: Locale; id: string }) {
  const { orders: words, frame } = deskMessages(locale)
  const options = Object.entries(words.reasons).map(([value, label]) => ({ value, label }))
  return withStall(
    locale,
    paths.deskOrderDecline(id),
    (key) => readDeskOrder(key, id),
    (desk) => (
      <DeskScreen
        locale={locale}
        title={words.declineTitle}
        guide={words.declineGuide}
        back={paths.deskOrder(id)}
        desk={desk}
      >
        <p>{words.declineGuide}</p>
        <DeskForm
          action={declineOrder}
          hidden={{ locale, stall: desk.key.stallId ?? "", order: id }}
          submit={words.declineSend}
          words={frame}
          fields={[
            { kind: "choice", name: "reason", label: words.declineTitle, options },
            { kind: "area", name: "note", label: words.declineNote, optional: true, maxLength: 300 },
          ]}
        />
      </DeskScreen>
    ),
  )
}
