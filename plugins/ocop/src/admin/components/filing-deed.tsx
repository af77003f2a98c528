import { Checkbox, Label, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Certificate } from "../lib/certificate"
import { DeedForm } from "./deed-form"
import { Area, Field } from "./fields"
import { Fold } from "./frame"
import { ScanField } from "./scan-field"

/** The dossier for re-assessment. One that missed its window is looked at by a second officer, who records the same again. */
export function Filing({ certificate, again }: { certificate: Certificate; again: () => void }) {
  const { t } = useTranslation("ocop")
  const id = useId()
  const [isAlone, setAlone] = useState(false)
  const { id: certificateId, revision, filing } = certificate
  return (
    <Fold title={t("deed.file")}>
      <DeedForm
        path={`/admin/certificates/${certificateId}/filing`}
        deed={t("deed.file")}
        body={(filled) => ({ ...filled, revision, one_pair_of_eyes: isAlone })}
        done={again}
      >
        <Text size="small">{t("filing.means")}</Text>
        <div className="grid gap-3 md:grid-cols-2">
          <Field name="filed_on" label={t("field.filed_on")} type="date" initial={filing?.filed_on} />
          <Field
            name="result_on"
            label={t("field.result_on")}
            hint={t("filing.resultHint")}
            type="date"
            initial={filing?.result_on}
          />
        </div>
        <Area
          name="late_reason"
          label={t("field.late_reason")}
          hint={t("filing.lateHint")}
          initial={filing?.late_reason}
        />
        <ScanField label={t("scan.receipt")} hint={t("filing.scanHint")} />
        <Text size="small">{t("filing.second")}</Text>
        <div className="flex items-start gap-2">
          <Checkbox id={id} checked={isAlone} onCheckedChange={(to) => setAlone(to === true)} />
          <Label htmlFor={id} size="small">
            {t("filing.alone")}
          </Label>
        </div>
      </DeedForm>
    </Fold>
  )
}
