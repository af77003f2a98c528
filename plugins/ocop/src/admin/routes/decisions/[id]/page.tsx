import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate, useParams } from "react-router-dom"
import { Annex } from "../../../components/annex"
import { ShelfBadge } from "../../../components/certificate-facts"
import { CertificateFields, certificateBody } from "../../../components/certificate-fields"
import { DecisionFields } from "../../../components/decision-fields"
import { DeedForm } from "../../../components/deed-form"
import { Fold, Frame, PageLink } from "../../../components/frame"
import { GoodsField } from "../../../components/goods-field"
import { RowTable } from "../../../components/row-table"
import { ScanField } from "../../../components/scan-field"
import { ScanView } from "../../../components/scan-view"
import type { Certificate, Choices, DecisionRow } from "../../../lib/certificate"
import { useRead } from "../../../lib/read"
import { dayOf } from "../../../lib/when"

const COLUMNS = ["product", "state", "stars", "valid_until", "seller"] as const

interface PartProps {
  decision: DecisionRow
  choices: Choices
  again: () => void
}

/** What hangs on it within the officer's place. */
function Hanging({ decision: { id } }: { decision: DecisionRow }) {
  const { t, i18n } = useTranslation("ocop")
  const { state } = useRead<{ certificates: Certificate[] }>(`/admin/certificates?limit=100&decision_id=${id}`)
  const certificates = state.kind === "ready" ? state.content.certificates : []
  return certificates.length === 0 ? (
    <Text className="px-6 py-4">{t("decisions.noCertificates")}</Text>
  ) : (
    <RowTable label={t("certificates.title")} columns={COLUMNS.map((column) => t(`column.${column}`))}>
      {certificates.map((certificate) => (
        <Table.Row key={certificate.id}>
          <Table.Cell>
            <PageLink to={`/certificates/${certificate.id}`}>
              {certificate.product?.title ?? certificate.product_title ?? t("note.gone")}
            </PageLink>
          </Table.Cell>
          <Table.Cell>
            <ShelfBadge certificate={certificate} />
          </Table.Cell>
          <Table.Cell>{t("stars", { n: certificate.stars })}</Table.Cell>
          <Table.Cell>{dayOf(certificate.valid_until, i18n.language)}</Table.Cell>
          <Table.Cell>{certificate.seller.name}</Table.Cell>
        </Table.Row>
      ))}
    </RowTable>
  )
}

function AddCertificate({ decision, choices }: PartProps) {
  const { t } = useTranslation("ocop")
  const navigate = useNavigate()
  return (
    <Fold title={t("decisions.addCertificate")}>
      <DeedForm<{ certificate: { id: string } }>
        path="/admin/certificates"
        deed={t("decisions.addCertificate")}
        isMain
        body={(filled) => ({ ...certificateBody(filled), decision_id: decision.id })}
        done={({ certificate }) => navigate(`/certificates/${certificate.id}`)}
      >
        <Text size="small">{t("decisions.addMeans")}</Text>
        <GoodsField />
        <CertificateFields choices={choices} />
        <ScanField label={t("scan.certificate")} hint={t("scan.hint")} />
      </DeedForm>
    </Fold>
  )
}

function Change({ decision, choices, again }: PartProps) {
  const { t } = useTranslation("ocop")
  return (
    <Fold title={t("decisions.change")}>
      <DeedForm
        path={`/admin/decisions/${decision.id}`}
        deed={t("decisions.change")}
        body={(filled) => filled}
        done={again}
      >
        <Text size="small">{t("decisions.changeMeans")}</Text>
        <DecisionFields levels={choices.levels} initial={decision} />
        <ScanField label={t("scan.other")} hint={t("scan.hint")} />
      </DeedForm>
    </Fold>
  )
}

/** A decision: its paper, what hangs on it, and what may still be changed. */
export default function DecisionPage() {
  const { t, i18n } = useTranslation("ocop")
  const { id = "" } = useParams()
  const { state, again } = useRead<{ decision: DecisionRow }>(`/admin/decisions/${id}`)
  const known = useRead<Choices>("/admin/certificate-choices").state
  const decision = state.kind === "ready" ? state.content.decision : null
  const title = decision ? t("decisions.oneOf", { number: decision.number }) : t("decisions.one")
  const hint = decision ? `${dayOf(decision.decided_on, i18n.language)} · ${decision.body}` : undefined
  return (
    <div className="grid gap-3">
      <p className="txt-small px-2">
        <PageLink to="/decisions">{t("back.decisions")}</PageLink>
      </p>
      <Frame title={title} hint={hint} state={state}>
        {({ decision: shown }) => (
          <>
            <Hanging key={shown.certificate_count} decision={shown} />
            {known.kind === "ready" && (
              <div key={`${shown.number} ${shown.body}`} className="divide-y">
                <AddCertificate decision={shown} choices={known.content} again={again} />
                <Annex decisionId={shown.id} again={again} />
                <Change decision={shown} choices={known.content} again={again} />
              </div>
            )}
          </>
        )}
      </Frame>
      {decision?.has_scan && (
        <Container className="grid gap-3">
          <Heading level="h2">{t("papers")}</Heading>
          <ScanView path={`/admin/decisions/${id}/scan`} name={t("scan.decision")} />
        </Container>
      )}
    </div>
  )
}
