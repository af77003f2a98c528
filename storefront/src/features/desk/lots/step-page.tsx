import { randomUUID } from "node:crypto"
import { notFound } from "next/navigation"
import { fill } from "@/lib/fill"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskScreen } from "../frame/desk-screen"
import { readOutcome } from "../outcome"
import { takeRefused } from "../refused"
import { withStall } from "../stall/with-stall"
import { readLotWithCraft } from "./lot-page"
import { sheetOfLot } from "./lot-sheet"
import { lotName } from "./lot-words"
import { StepForm } from "./step-form"
import { today } from "./today"

type Props = { locale: Locale; id: string; step: string; query: Query }

/** One step of a batch: a photo, what only this step asks, one button. */
export async function StepPage({ locale, id, step: key, query }: Props) {
  const { lots: words, frame } = deskMessages(locale)
  return withStall(
    locale,
    paths.lotStep(id, key),
    (who) => readLotWithCraft(who, id, locale),
    async (desk, { lot, template }) => {
      const sheet = sheetOfLot(lot, lotName(lot, locale), template)
      const step = sheet.steps.find((one) => one.key === key) ?? notFound()
      return (
        <DeskScreen
          locale={locale}
          title={fill(words.stepTitle, { step: step.name })}
          guide={words.stepGuide}
          back={paths.lot(id)}
          desk={desk}
          outcome={readOutcome(query)}
        >
          <p>{sheet.name}</p>
          <StepForm
            locale={locale}
            person={desk.person.id}
            stall={desk.key.stallId ?? ""}
            sheet={sheet}
            step={step}
            clientKey={randomUUID()}
            today={today()}
            words={words}
            frame={frame}
            refused={await takeRefused(`step-${id}`)}
          />
        </DeskScreen>
      )
    },
  )
}
