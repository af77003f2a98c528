import { readOwnStall } from "@/lib/backend/desk/stall"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { readOutcome } from "../outcome"
import { saveTexts } from "./actions"
import { withStall } from "./with-stall"

/** What visitors read about the stall. */
export async function TextsPage({ locale, query }: { locale: Locale; query: Query }) {
  const { stall: words, frame } = deskMessages(locale)
  return withStall(locale, paths.stallTexts, readOwnStall, (desk, stall) => (
    <DeskScreen
      locale={locale}
      title={words.rows.texts}
      guide={words.textsGuide}
      back={paths.stall}
      desk={desk}
      outcome={readOutcome(query)}
    >
      <DeskForm
        action={saveTexts}
        hidden={{ locale, stall: desk.key.stallId ?? "" }}
        submit={words.save}
        words={frame}
        fields={[
          { kind: "text", name: "name", label: words.name, value: stall.name, maxLength: 120 },
          {
            kind: "text",
            name: "summary",
            label: words.summary,
            hint: words.summaryHint,
            value: stall.summary,
            maxLength: 200,
            optional: true,
          },
          {
            kind: "area",
            name: "story",
            label: words.story,
            hint: words.storyHint,
            value: stall.story,
            maxLength: 4000,
            optional: true,
          },
          {
            kind: "text",
            name: "street_address",
            label: words.street,
            hint: words.streetHint,
            value: stall.streetAddress,
            autoComplete: "street-address",
            maxLength: 200,
          },
        ]}
      />
    </DeskScreen>
  ))
}
