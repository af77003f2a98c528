import { type DeskOrder, readDeskOrder } from "@/lib/backend/desk/orders"
import { fill } from "@/lib/fill"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { withStall } from "../stall/with-stall"
import { bringOrderBack } from "./order-actions"

/** Said of a parcel that a carrier had; what waits at the stall was carried by nobody. */
const onWay = ["not_delivered", "broken_on_way"]

/** Why it may have come back, with words. */
function reasonsOf({ pickUp }: DeskOrder, locale: Locale) {
  const { orders: words } = deskMessages(locale)
  return Object.entries(words.cameBackReasons)
    .filter(([value]) => !(pickUp && onWay.includes(value)))
    .map(([value, label]) => ({ value, label }))
}

/**
 * A parcel that came back, or was never collected: why, and how many of its pieces can be sold again. They are counted: a number
 * that stood there would put what broke on the way on sale.
 */
export async function CameBackPage({ locale, id }: { locale: Locale; id: string }) {
  const { orders: words, frame } = deskMessages(locale)
  return withStall(
    locale,
    paths.deskOrderCameBack(id),
    (key) => readDeskOrder(key, id),
    (desk, order) => (
      <DeskScreen
        locale={locale}
        title={words.cameBack.title}
        guide={words.cameBack.guide}
        back={paths.deskOrder(id)}
        desk={desk}
      >
        {words.cameBack.money.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <DeskForm
          action={bringOrderBack}
          hidden={{ locale, stall: desk.key.stallId ?? "", order: id }}
          submit={words.cameBack.send}
          words={frame}
          fields={[
            { kind: "choice", name: "reason", label: words.cameBack.why, options: reasonsOf(order, locale) },
            ...order.items.map(({ id: line, title, quantity }) => ({
              kind: "text" as const,
              name: `restock.${line}`,
              label: fill(words.cameBack.restock, { title, n: quantity }),
              inputMode: "numeric" as const,
              maxLength: 3,
            })),
            { kind: "area", name: "note", label: words.cameBack.note, optional: true, maxLength: 300 },
          ]}
        />
      </DeskScreen>
    ),
  )
}
