import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { StaffLotPage } from "../lib/lot"
import { DeedForm } from "./deed-form"
import { Area, Choice } from "./fields"
import { Fold } from "./frame"

/** Recalls a lot; its pages say so at once and its buyers are told. */
export function LotRecall({ lot, again }: { lot: StaffLotPage; again: () => void }) {
  const { t } = useTranslation("traceability")
  const options = [
    { value: "", label: t("recall.goOn") },
    { value: "stop", label: t("recall.stop") },
  ]
  return (
    <Fold title={t("recall.deed")}>
      <DeedForm
        path={`/admin/lots/${lot.id}/recall`}
        deed={t("recall.deed")}
        body={({ reason, goods }) => ({ reason, stop_product: goods === "stop" })}
        done={again}
      >
        <Text size="small">{t("recall.means")}</Text>
        <Area name="reason" label={t("field.reason")} hint={t("recall.hint")} />
        <Choice name="goods" label={t("recall.goods")} options={options} />
      </DeedForm>
    </Fold>
  )
}
