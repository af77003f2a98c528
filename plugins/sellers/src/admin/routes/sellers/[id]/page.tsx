import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { DirectPublishing } from "../../../components/direct-publishing"
import { ReadingNote } from "../../../components/page-frame"
import { PageLink } from "../../../components/page-link"
import { SellerChecklist } from "../../../components/seller-checklist"
import { SellerFacts } from "../../../components/seller-facts"
import { SellerHandover } from "../../../components/seller-handover"
import { SellerHelp } from "../../../components/seller-help"
import { SellerHistory } from "../../../components/seller-history"
import { SellerIdentity } from "../../../components/seller-identity"
import { SellerMoves } from "../../../components/seller-moves"
import { SellerStatusBadge } from "../../../components/seller-status"
import type { SellerDetail } from "../../../lib/seller-detail"
import { useMyScope } from "../../../lib/use-my-scope"
import { send, useRead } from "../../../lib/use-read"

/** One stall: what is known of it, what is still missing, and what an officer may do. */
export default function SellerPage() {
  const { t } = useTranslation("sellers")
  const { id = "" } = useParams()
  const { state, again } = useRead<{ seller: SellerDetail }>(`/admin/sellers/${id}`)
  const mine = useMyScope()
  const mayVerify = mine.kind === "known" && mine.scope.duties.includes("verify")
  // Read again after a refusal too: it says that something here is no longer as it was shown.
  const act = async (action: string, body: object) => {
    const code = await send("POST", `/admin/sellers/${id}/${action}`, body)
    again()
    return code
  }
  if (state.kind !== "ready") {
    return (
      <Container className="p-0">
        <Heading className="px-6 pt-4">{t("one")}</Heading>
        <ReadingNote state={state} />
        <p className="txt-small px-6 pb-4">
          <PageLink to="/sellers">{t("backToList")}</PageLink>
        </p>
      </Container>
    )
  }
  const { seller } = state.content
  return (
    <div className="grid grid-cols-1 gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-4">
        <div className="grid gap-y-1">
          <p className="txt-small">
            <PageLink to="/sellers">{t("backToList")}</PageLink>
          </p>
          <div className="flex flex-wrap items-center gap-4">
            <Heading>{seller.name}</Heading>
            <SellerStatusBadge status={seller.status} />
          </div>
        </div>
        {mayVerify && <SellerMoves seller={seller} act={(move, reason) => act(move, { reason })} />}
      </Container>
      <SellerChecklist seller={seller} />
      <SellerIdentity seller={seller} verify={mayVerify ? (body) => act("identity-verification", body) : null} />
      <SellerFacts seller={seller} />
      {mayVerify && <DirectPublishing sellerId={seller.id} />}
      {mayVerify && <SellerHelp sellerId={seller.id} />}
      {mayVerify && seller.status !== "closed" && <SellerHandover seller={seller} />}
      <SellerHistory seller={seller} />
      {mayVerify && (
        <p className="txt-small px-6">
          <PageLink to={`/audit-log?seller_id=${seller.id}`}>{t("everything")}</PageLink>
        </p>
      )}
    </div>
  )
}
