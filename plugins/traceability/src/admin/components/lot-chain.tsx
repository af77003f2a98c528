import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { StaffLotPage } from "../lib/lot"
import { dayOf, dayOfMoment } from "../lib/when"
import { DeedForm } from "./deed-form"
import { Area } from "./fields"
import { Fold, Part } from "./frame"

interface LotProps {
  lot: StaffLotPage
  again: () => void
}

function Found({ lot }: Pick<LotProps, "lot">) {
  const { t, i18n } = useTranslation("traceability")
  const { check, signed } = lot
  const day = (moment: string) => dayOfMoment(moment, i18n.language)
  if (!check) {
    return <Text size="small">{t("chain.never")}</Text>
  }
  return (
    <>
      <Text size="small" weight={check.faults.length > 0 ? "plus" : "regular"}>
        {t(check.faults.length > 0 ? "chain.broken" : "chain.holds", {
          day: day(check.checked_at),
          events: check.positions,
        })}
      </Text>
      {check.faults.length > 0 && (
        <ul className="list-disc ps-5">
          {check.faults.map(({ position, kind }) => (
            <li key={`${position} ${kind}`} className="txt-small">
              {t("chain.fault", { position, fault: t(`fault.${kind}`) })}
            </li>
          ))}
        </ul>
      )}
      {check.anchor_day && (
        <Text size="small">{t("chain.against", { day: dayOf(check.anchor_day, i18n.language) })}</Text>
      )}
      {signed && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("chain.signed", { day: dayOf(signed.day, i18n.language), events: signed.position })}
        </Text>
      )}
      {check.seen_at && (
        <Text size="small">{t("chain.seen", { day: day(check.seen_at), note: check.seen_note ?? "" })}</Text>
      )}
    </>
  )
}

/** Whether the history is the one that was recorded and signed, and what an officer does where it is not. */
export function LotChain({ lot, again }: LotProps) {
  const { t } = useTranslation("traceability")
  const isBroken = lot.check !== null && lot.check.faults.length > 0
  return (
    <Part title={t("chain.title")}>
      <Found lot={lot} />
      <DeedForm path={`/admin/lots/${lot.id}/verify`} deed={t("chain.verify")} body={() => ({})} done={again} />
      {isBroken && !lot.check?.seen_at && (
        <Fold title={t("chain.see")}>
          <DeedForm
            path={`/admin/lots/${lot.id}/seen`}
            deed={t("chain.see")}
            body={({ note }) => ({ note })}
            done={again}
          >
            <Text size="small">{t("chain.seeMeans")}</Text>
            <Area name="note" label={t("field.note")} />
          </DeedForm>
        </Fold>
      )}
    </Part>
  )
}
