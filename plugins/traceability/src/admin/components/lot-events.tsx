import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { inLanguage, type LotEvent } from "../lib/lot"
import { dayOfMoment } from "../lib/when"
import { Part } from "./frame"

/** What was recorded, in its order; what a later event declared wrong is struck through and named. */
export function LotEvents({ events }: { events: LotEvent[] }) {
  const { t, i18n } = useTranslation("traceability")
  const wrong = new Set(events.flatMap(({ corrects_id }) => corrects_id ?? []))
  const numbers = new Map(events.map(({ id, position }) => [id, position]))
  return (
    <Part title={t("events.title")}>
      {events.length === 0 && <Text size="small">{t("events.none")}</Text>}
      <ol className="divide-y">
        {events.map((event) => {
          const { id, position, step, step_name, note, by_kind, by_name, corrects_id } = event
          const name = step_name ? inLanguage(step_name, i18n.language) : t([`step.${step}`, "step.other"])
          return (
            <li key={id} className="grid gap-1 py-3">
              <Text size="small" weight="plus" className={wrong.has(id) ? "line-through" : ""}>
                {position}. {name} · {dayOfMoment(event.happened_at, i18n.language)}
              </Text>
              {note && <Text size="small">{note}</Text>}
              {corrects_id && <Text size="small">{t("events.corrects", { position: numbers.get(corrects_id) })}</Text>}
              {wrong.has(id) && <Text size="small">{t("events.wrong")}</Text>}
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t(`by.${by_kind}`)}
                {by_name && `: ${by_name}`}
              </Text>
            </li>
          )
        })}
      </ol>
    </Part>
  )
}
