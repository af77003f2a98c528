import type { DeskStall } from "@/lib/backend/desk/me"
import { fill } from "@/lib/fill"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { DeskScreen } from "../frame/desk-screen"
import { Tap } from "../frame/tap"
import { openInStall } from "./order-actions"

/** Names the stall of an order on its slip. */
export const stallQuery = "gian"

/** The stall that a slip names, where this person works for it and has another in hand; null otherwise. */
export function otherStallOf({ person, stall }: Desk, query: Query): DeskStall | null {
  const handle = queryText(query, stallQuery)
  const named = person.stalls.find((one) => one.handle === handle)
  return named && named.id !== stall?.id ? named : null
}

type Props = { desk: Desk; stall: DeskStall; id: string; locale: Locale }

/** Asks before another stall is taken into hand: nobody acts for a household unasked. */
export function OtherStall({ desk, stall, id, locale }: Props) {
  const { orders: words } = deskMessages(locale)
  return (
    <DeskScreen
      locale={locale}
      title={fill(words.otherStall, { stall: stall.name })}
      guide={words.otherStallGuide}
      back={paths.desk}
      desk={desk}
      outcome={{ error: null, done: null }}
    >
      <Tap action={openInStall.bind(null, { locale, id, stallId: stall.id })} label={words.otherStallOpen} />
    </DeskScreen>
  )
}
