import { Checkbox, Label, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { type Certificate, type Choices, nameOf } from "../lib/certificate"
import { CertificateFields, certificateBody } from "./certificate-fields"
import { DecisionFields } from "./decision-fields"
import { DeedForm } from "./deed-form"
import { Area, Choice } from "./fields"
import { Filing } from "./filing-deed"
import { Fold } from "./frame"
import { ScanField } from "./scan-field"

interface DeedsProps {
  certificate: Certificate
  choices: Choices
  typedByMe: boolean
  again: () => void
}

/** It agrees with the paper. Who typed it says that nobody else looked. */
function Verify({ certificate, typedByMe, again }: Omit<DeedsProps, "choices">) {
  const { t } = useTranslation("ocop")
  const id = useId()
  const [isAlone, setAlone] = useState(false)
  const { id: certificateId, revision, goods } = certificate
  return (
    <DeedForm
      path={`/admin/certificates/${certificateId}/verify`}
      deed={t("deed.verify")}
      isMain
      body={() => ({ revision, goods_revision: goods.revision, ...(typedByMe && { one_pair_of_eyes: isAlone }) })}
      done={again}
    >
      <Text size="small">{t(certificate.waiting_reason === "goods_changed" ? "verify.again" : "verify.means")}</Text>
      {typedByMe && (
        <div className="flex items-start gap-2">
          <Checkbox id={id} checked={isAlone} onCheckedChange={(to) => setAlone(to === true)} />
          <Label htmlFor={id} size="small">
            {t("verify.alone")}
          </Label>
        </div>
      )}
    </DeedForm>
  )
}

function Withdraw({ certificate, choices, again }: Omit<DeedsProps, "typedByMe">) {
  const { t, i18n } = useTranslation("ocop")
  const grounds = choices.withdrawal_grounds.map((ground) => ({
    value: ground.id,
    label: `${ground.point}) ${nameOf(ground, i18n.language)}`,
  }))
  const { id, revision } = certificate
  return (
    <Fold title={t("deed.withdraw")}>
      <DeedForm
        path={`/admin/certificates/${id}/withdrawal`}
        deed={t("deed.withdraw")}
        body={(filled) => ({ ...filled, revision })}
        done={again}
      >
        <Text size="small">{t("withdraw.means")}</Text>
        <DecisionFields levels={choices.levels} />
        <Choice
          name="ground"
          label={t("field.ground")}
          options={[{ value: "", label: t("field.choose") }, ...grounds]}
        />
        <Area name="note" label={t("field.note")} hint={t("withdraw.noteHint")} />
        <ScanField label={t("scan.withdrawal")} />
      </DeedForm>
    </Fold>
  )
}

interface ReasonProps {
  certificate: Certificate
  again: () => void
  deed: "return" | "strike"
}

const PATHS = { return: "return", strike: "withdrawal/strike" }

function WithReason({ certificate, again, deed }: ReasonProps) {
  const { t } = useTranslation("ocop")
  const { id, revision } = certificate
  return (
    <Fold title={t(`deed.${deed}`)}>
      <DeedForm
        path={`/admin/certificates/${id}/${PATHS[deed]}`}
        deed={t(`deed.${deed}`)}
        body={({ reason }) => ({ reason, revision })}
        done={again}
      >
        <Text size="small">{t(`${deed}.means`)}</Text>
        <Area name="reason" label={t("field.reason")} hint={t(`${deed}.hint`)} />
      </DeedForm>
    </Fold>
  )
}

/** What nobody verified goes for good; who drops it says so first. */
function Drop({ certificate: { id: certificateId, revision } }: Pick<DeedsProps, "certificate">) {
  const { t } = useTranslation("ocop")
  const id = useId()
  const goTo = useNavigate()
  const [isSure, setSure] = useState(false)
  return (
    <Fold title={t("deed.drop")}>
      <DeedForm
        path={`/admin/certificates/${certificateId}/drop`}
        deed={t("deed.drop")}
        isOff={!isSure}
        body={() => ({ revision })}
        done={() => goTo("/certificates")}
      >
        <Text size="small">{t("drop.means")}</Text>
        <div className="flex items-start gap-2">
          <Checkbox id={id} checked={isSure} onCheckedChange={(to) => setSure(to === true)} />
          <Label htmlFor={id} size="small">
            {t("drop.sure")}
          </Label>
        </div>
      </DeedForm>
    </Fold>
  )
}

function Correct({ certificate, choices, again }: Omit<DeedsProps, "typedByMe">) {
  const { t } = useTranslation("ocop")
  const { id, revision, decision, product } = certificate
  return (
    <Fold title={t("deed.correct")}>
      <DeedForm
        path={`/admin/certificates/${id}`}
        deed={t("deed.correct")}
        body={(filled) => ({ ...certificateBody(filled), revision, decision_id: decision.id, product_id: product?.id })}
        done={again}
      >
        <Text size="small">{t("correct.means")}</Text>
        <CertificateFields choices={choices} initial={certificate} />
        <ScanField label={t("scan.other")} />
      </DeedForm>
    </Fold>
  )
}

/** What an officer may do to a certificate as it stands. */
export function CertificateDeeds(props: DeedsProps) {
  const { verification, withdrawal } = props.certificate
  if (withdrawal) {
    return <WithReason {...props} deed="strike" />
  }
  return (
    <>
      {verification === "waiting" && (
        <div className="px-6 py-4">
          <Verify {...props} />
        </div>
      )}
      {verification !== "returned" && <WithReason {...props} deed="return" />}
      {verification !== "verified" && <Correct {...props} />}
      {verification !== "verified" && <Drop {...props} />}
      {verification === "verified" && <Filing {...props} />}
      <Withdraw {...props} />
    </>
  )
}
