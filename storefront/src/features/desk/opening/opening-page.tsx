import { redirect } from "next/navigation"
import { readBanks, readDraft } from "@/lib/backend/desk/opening"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskErrorText, deskMessages } from "@/messages/desk"
import { DeskFrame } from "../frame/desk-screen"
import { withDeskData } from "../frame/with-desk"
import { readOutcome } from "../outcome"
import { OpeningBack, OpeningGuide } from "./opening-bar"
import { readChoices } from "./opening-data"
import { OpeningFlow } from "./opening-flow"
import { isOpeningStep } from "./steps"

/** One of the four screens; all four come along, for the way without network. */
export async function OpeningPage({ locale, step, query }: { locale: Locale; step: string; query: Query }) {
  if (!isOpeningStep(step)) redirect(localePath(locale, paths.opening))
  const here = paths.openingStep(step)
  return withDeskData(
    locale,
    here,
    ({ key }) => readDraft(key),
    async (desk, start) => {
      const { opening, frame } = deskMessages(locale)
      const { error } = readOutcome(query)
      const [choices, banks] = await Promise.all([readChoices(locale), readBanks(desk.key)])
      return (
        <DeskFrame
          locale={locale}
          guide={<OpeningGuide step={step} words={opening} />}
          back={<OpeningBack locale={locale} step={step} label={frame.back} />}
          desk={null}
        >
          <OpeningFlow
            {...choices}
            locale={locale}
            step={step}
            personId={desk.person.id}
            start={start}
            banks={banks}
            words={{
              ...opening,
              voice: { listen: frame.listen, listenStop: frame.listenStop, showHow: frame.showHow },
            }}
            frame={frame}
            refusal={error && deskErrorText(error, locale)}
          />
        </DeskFrame>
      )
    },
  )
}
