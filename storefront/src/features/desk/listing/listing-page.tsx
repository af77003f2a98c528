import { readListingDraft, readListingOptions, readListingStar } from "@/lib/backend/desk/listings"
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
  const { listing: words, frame, goods } = deskMessages(locale)
  const notes: Record<string, string | undefined> = { ...words.done, copied: goods.done.copied }
  const stateNotes: Record<string, string | undefined> = words.stateNotes
  const outcome = readOutcome(query)
  return withStall(
    locale,
    paths.listing(draftKey),
    async (key) => {
      const [options, draft, star] = await Promise.all([
        readListingOptions(key),
        readListingDraft(key, draftKey),
        readListingStar(key, draftKey),
      ])
      if (!options.ok) return options
      // Without the answer about its star goods are written all the same.
      const data = { options: options.data, star: star.ok ? star.data : null }
      return draft.ok ? { ok: true, data: { ...data, draft: draft.data } } : draft
    },
    async (desk, { options, draft, star }) => (
      <DeskScreen
        locale={locale}
        title={draft?.state === "published" ? words.editTitle : words.itemTitle}
        guide={words.itemGuide}
        back={paths.listings}
        desk={desk}
        outcome={outcome}
        done={notes[outcome.done ?? ""]}
      >
        {draft?.reason && <p className={styles.alert}>{fill(words.reason, { reason: draft.reason })}</p>}
        {draft && stateNotes[draft.state] && <p className={styles.hint}>{stateNotes[draft.state]}</p>}
        {star && (
          <p className={styles.hint}>
            {fill(words.starred, { stars: star.stars, title: star.certifiedTitle ?? words.starredUnknown })}
          </p>
        )}
        <ListingForm
          locale={locale}
          name={{ key: draftKey, stall: desk.key.stallId ?? "", person: desk.person.id }}
          start={draft ?? { revision: 0, answers: {}, pictures: [] }}
          options={options}
          words={words}
          frame={frame}
          refused={await takeRefused(`listing-${draftKey}`)}
        />
      </DeskScreen>
    ),
  )
}
