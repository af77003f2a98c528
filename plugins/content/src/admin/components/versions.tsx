import { Button, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { GuideDetail } from "../lib/guide"
import { when } from "../lib/when"

interface VersionsProps {
  guide: GuideDetail
  mayEdit: boolean
  takeBack: (version: number) => void
}

/** What stood there before, newest first; each can stand again. */
export function Versions({ guide, mayEdit, takeBack }: VersionsProps) {
  const { t, i18n } = useTranslation("content")
  return (
    <section className="space-y-2 px-6 py-4">
      <Heading level="h2">{t("versions")}</Heading>
      <ol className="space-y-2">
        {guide.versions.map(({ number, title, made_by, at }) => (
          <li key={number} className="flex flex-wrap items-center justify-between gap-2">
            <Text size="small">
              {t("version", { number, title, by: made_by ?? t("bySeed"), at: when(at, i18n.language) })}
              {number === guide.published_version && ` · ${t("isRead")}`}
            </Text>
            {mayEdit && number !== guide.version && (
              <Button
                size="small"
                variant="secondary"
                aria-label={t("takeBackOf", { number })}
                onClick={() => takeBack(number)}
              >
                {t("takeBack")}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** How often it was read and heard, day by day. */
export function Days({ guide }: { guide: GuideDetail }) {
  const { t, i18n } = useTranslation("content")
  const { counts, days } = guide
  const day = (iso: string) => when(`${iso}T12:00:00+07:00`, i18n.language).split(" ")[0]
  return (
    <section className="space-y-2 px-6 py-4">
      <Heading level="h2">{t("readings")}</Heading>
      <Text>{t("total", { ...counts })}</Text>
      <Text size="small">{t("month", { ...counts })}</Text>
      <ul>
        {days.map(({ day: date, ...one }) => (
          <li key={date}>
            <Text size="small">{t("dayLine", { ...one, day: day(date) })}</Text>
          </li>
        ))}
      </ul>
    </section>
  )
}
