import { readListingDraft } from "@/lib/backend/desk/listings"
import { readOwnStall } from "@/lib/backend/desk/stall"
import { fill } from "@/lib/fill"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { readOutcome } from "../outcome"
import { takeRefused } from "../refused"
import { withStall } from "../stall/with-stall"
import { ListingForm } from "./listing-form"

type Props = { locale: Locale; draftKey: string; query: Query }

/** One piece of the stall, new or taken up again. */
export async function ListingPage({ locale, draftKey, query }: Props) {
  const { listing: words, frame } = deskMessages(locale)
  const notes: Record<string, string | undefined> = words.done
  const stateNotes: Record<string, string | undefined> = words.stateNotes
  const outcome = readOutcome(query)
  return withStall(
    locale,
    paths.listing(draftKey),
    async (key) => {
      const [stall, draft] = await Promise.all([readOwnStall(key), readListingDraft(key, draftKey)])
      // Somebody who may list need not be let see the stall: then the backend's answer says what more it wants to know.
      const crafts = stall.ok ? stall.data.crafts : []
      return draft.ok ? { ok: true, data: { crafts, draft: draft.data } } : draft
    },
    async (desk, { crafts, draft }) => (
      <DeskScreen
        locale={locale}
        title={words.itemTitle}
        guide={words.itemGuide}
        back={paths.listings}
        desk={desk}
        outcome={outcome}
        done={notes[outcome.done ?? ""]}
      >
        {draft?.reason && <p className={styles.alert}>{fill(words.reason, { reason: draft.reason })}</p>}
        {draft && stateNotes[draft.state] && <p className={styles.hint}>{stateNotes[draft.state]}</p>}
        <ListingForm
          locale={locale}
          name={{ key: draftKey, stall: desk.key.stallId ?? "", locale }}
          start={draft ?? { revision: 0, answers: {}, pictures: [] }}
          crafts={crafts}
          words={words}
          frame={frame}
          refused={await takeRefused(`listing-${draftKey}`)}
        />
      </DeskScreen>
    ),
  )
}
