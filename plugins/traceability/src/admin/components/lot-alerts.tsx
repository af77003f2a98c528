import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { inFours, type LotAlert } from "../lib/lot"
import { dayOfMoment } from "../lib/when"
import { DeedForm } from "./deed-form"
import { Area } from "./fields"
import { Fold, Part } from "./frame"

function Alert({ alert, again }: { alert: LotAlert; again: () => void }) {
  const { t, i18n } = useTranslation("traceability")
  const day = (moment: string) => dayOfMoment(moment, i18n.language)
  const { id, kind, code, serial, devices, text, contact, settled_at } = alert
  return (
    <li className="grid gap-1 py-3">
      <Text size="small" weight="plus">
        {t(`alert.${kind}`, { devices })} · {inFours(code)}
        {serial && ` · ${t("serial", { serial })}`} · {day(alert.created_at)}
      </Text>
      {text && <Text size="small">{text}</Text>}
      {contact && <Text size="small">{t("contact", { contact })}</Text>}
      {settled_at ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("alerts.settled", { day: day(settled_at), note: alert.settle_note ?? "" })}
        </Text>
      ) : (
        <Fold title={t("alerts.settle")}>
          <DeedForm
            path={`/admin/trace-alerts/${id}/settle`}
            deed={t("alerts.settle")}
            body={({ note }) => ({ note })}
            done={again}
          >
            <Area name="note" label={t("field.note")} hint={t("alerts.hint")} />
          </DeedForm>
        </Fold>
      )}
    </li>
  )
}

/** Codes of the lot that were read too often, and what buyers suspect. */
export function LotAlerts({ alerts, again }: { alerts: LotAlert[]; again: () => void }) {
  const { t } = useTranslation("traceability")
  return (
    <Part title={t("alerts.title")}>
      {alerts.length === 0 && <Text size="small">{t("alerts.none")}</Text>}
      <ul className="divide-y">
        {alerts.map((alert) => (
          <Alert key={alert.id} alert={alert} again={again} />
        ))}
      </ul>
    </Part>
  )
}
