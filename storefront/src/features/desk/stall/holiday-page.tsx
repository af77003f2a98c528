import { readOwnStall } from "@/lib/backend/desk/stall"
import { formatDate } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { Tap } from "../frame/tap"
import { readOutcome } from "../outcome"
import { startHoliday, stopHoliday } from "./actions"
import { dayInVietnam } from "./days"
import { withStall } from "./with-stall"

/** A pause between two days; the stall comes back by itself. */
export async function HolidayPage({ locale, query }: { locale: Locale; query: Query }) {
  const { stall: words, frame } = deskMessages(locale)
  return withStall(locale, paths.stallHoliday, readOwnStall, (desk, stall) => (
    <DeskScreen
      locale={locale}
      title={words.holidayTitle}
      guide={words.holidayGuide}
      back={paths.stall}
      desk={desk}
      outcome={readOutcome(query)}
    >
      <p>{words.holidayLead}</p>
      {stall.holiday && (
        <>
          <p>
            <strong>{words.onHoliday(formatDate(stall.holiday.until, locale))}</strong>
          </p>
          <Tap action={stopHoliday.bind(null, locale)} label={words.holidayEnd} stall={desk.key.stallId} quiet />
        </>
      )}
      <DeskForm
        action={startHoliday}
        hidden={{ locale, stall: desk.key.stallId ?? "" }}
        submit={words.holidaySave}
        words={frame}
        fields={[
          {
            kind: "text",
            name: "from",
            label: words.from,
            type: "date",
            min: dayInVietnam(),
            value: stall.holiday?.from ?? dayInVietnam(),
          },
          {
            kind: "text",
            name: "until",
            label: words.until,
            type: "date",
            min: dayInVietnam(),
            value: stall.holiday?.until ?? dayInVietnam(2),
          },
        ]}
      />
    </DeskScreen>
  ))
}
