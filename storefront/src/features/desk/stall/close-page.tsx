import Link from "next/link"
import { readOwnStall } from "@/lib/backend/desk/stall"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { readOutcome } from "../outcome"
import { closeForGood } from "./actions"
import { withStall } from "./with-stall"

/** Closing for good: what happens, the softer way, and a tick before the button. */
export async function ClosePage({ locale, query }: { locale: Locale; query: Query }) {
  const { stall: words, frame } = deskMessages(locale)
  return withStall(locale, paths.stallClose, readOwnStall, (desk) => (
    <DeskScreen
      locale={locale}
      title={words.closeTitle}
      guide={words.closeGuide}
      back={paths.stall}
      desk={desk}
      outcome={readOutcome(query)}
    >
      <p>{words.closeLead}</p>
      <p>
        {words.closeInstead}{" "}
        <Link className={styles.textLink} href={localePath(locale, paths.stallHoliday)} prefetch={false}>
          {words.rows.holiday}
        </Link>
      </p>
      <DeskForm
        action={closeForGood}
        hidden={{ locale, stall: desk.key.stallId ?? "" }}
        submit={words.closeButton}
        words={frame}
        quiet
        fields={[
          { kind: "text", name: "reason", label: words.closeReason, maxLength: 300 },
          { kind: "tick", name: "sure", label: words.closeSure },
        ]}
      />
    </DeskScreen>
  ))
}
