import { redirect } from "next/navigation"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskFrame } from "../frame/desk-screen"
import { withDesk } from "../frame/with-desk"
import { readChoices } from "../opening/opening-data"
import { dayInVietnam } from "../stall/days"
import { HouseholdBack } from "./household-back"
import { HouseholdFlow } from "./household-flow"

/** Leave to help runs half a year unless the household says otherwise. */
const usualDays = 180

/** A helper opens a stall for a household. Until it agrees, what was written stays on the helper's phone. */
export async function HouseholdPage({ locale, query }: { locale: Locale; query: Query }) {
  return withDesk(locale, paths.helpNew, async (desk) => {
    if (!desk.person.helper) redirect(localePath(locale, paths.helped))
    const { opening, helping, household, people, frame, errors } = deskMessages(locale)
    const { which, untilDay, how, kinds, kindNotes, ask, never, consentTitle } = helping
    return (
      <DeskFrame
        locale={locale}
        guide={household.guide}
        back={<HouseholdBack href={localePath(locale, paths.helped)} label={frame.back} />}
        desk={null}
      >
        <HouseholdFlow
          {...(await readChoices(locale))}
          locale={locale}
          helperId={desk.person.id}
          asked={queryText(query, "xin")}
          until={{ usual: dayInVietnam(usualDays), first: dayInVietnam(1), last: dayInVietnam(365) }}
          words={{
            opening: {
              ...opening,
              voice: { listen: frame.listen, listenStop: frame.listenStop, showHow: frame.showHow },
            },
            household,
            consent: { which, untilDay, how, kinds, kindNotes, ask, never, consentTitle },
            capabilities: people.capabilities,
            frame,
            errors: { phone: errors.phone_invalid, choice: errors.choice_missing },
          }}
        />
      </DeskFrame>
    )
  })
}
