import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { CertificateDeeds } from "../../../components/certificate-deeds"
import { CertificateFacts, CertificateNotes, ShelfBadge } from "../../../components/certificate-facts"
import { EvidenceLink } from "../../../components/evidence-link"
import { Frame, PageLink } from "../../../components/frame"
import { GoodsCompare } from "../../../components/goods-compare"
import { ScanView } from "../../../components/scan-view"
import type { Certificate, Choices } from "../../../lib/certificate"
import { type Reading, useRead } from "../../../lib/read"

/** The papers: the receipt of a dossier, the household's photo of the certificate, the authority's decision. */
function Papers({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation("ocop")
  const { id, revision, has_scan, decision, filing } = certificate
  return (
    <Container className="grid content-start gap-4 min-[900px]:sticky min-[900px]:top-3">
      <Heading level="h2">{t("papers")}</Heading>
      {filing?.has_scan && (
        <ScanView key={`f${revision}`} path={`/admin/certificates/${id}/filing/scan`} name={t("scan.receipt")} />
      )}
      {!has_scan && !decision.has_scan && <Text>{t("scan.none")}</Text>}
      {has_scan && <ScanView key={revision} path={`/admin/certificates/${id}/scan`} name={t("scan.certificate")} />}
      {decision.has_scan && (
        <ScanView key={`d${revision}`} path={`/admin/decisions/${decision.id}/scan`} name={t("scan.decision")} />
      )}
    </Container>
  )
}

/** A certificate beside its papers, and what the officer does after comparing them. */
export default function CertificatePage() {
  const { t } = useTranslation("ocop")
  const { id = "" } = useParams()
  const { state, again } = useRead<{ certificate: Certificate; typed_by_me: boolean }>(`/admin/certificates/${id}`)
  const known = useRead<Choices>("/admin/certificate-choices").state
  const both: Reading<{ certificate: Certificate; typed_by_me: boolean; choices: Choices }> =
    state.kind !== "ready"
      ? state
      : known.kind !== "ready"
        ? known
        : { kind: "ready", content: { ...state.content, choices: known.content } }
  const certificate = both.kind === "ready" ? both.content.certificate : null
  return (
    <div className="grid gap-3">
      <p className="txt-small px-2">
        <PageLink to="/certificates">{t("back.certificates")}</PageLink>
      </p>
      <div className={`grid gap-3 ${certificate ? "min-[900px]:grid-cols-2 min-[900px]:items-start" : ""}`}>
        <Frame
          title={certificate?.product?.title ?? certificate?.product_title ?? t("certificates.one")}
          aside={certificate && <ShelfBadge certificate={certificate} />}
          state={both}
        >
          {({ certificate: shown, typed_by_me, choices }) => (
            <>
              <div className="grid gap-4 px-6 py-4">
                <CertificateNotes certificate={shown} />
                <CertificateFacts certificate={shown} choices={choices} />
                {shown.product && <EvidenceLink productId={shown.product.id} />}
              </div>
              <GoodsCompare key={`g${shown.revision}`} certificate={shown} again={again} />
              <CertificateDeeds
                key={shown.revision}
                certificate={shown}
                choices={choices}
                typedByMe={typed_by_me}
                again={again}
              />
            </>
          )}
        </Frame>
        {certificate && <Papers certificate={certificate} />}
      </div>
    </div>
  )
}
