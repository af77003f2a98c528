import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useParams } from "react-router-dom"
import { SellerChecklist } from "../../../components/seller-checklist"
import { SellerFacts } from "../../../components/seller-facts"
import { SellerHistory } from "../../../components/seller-history"
import { SellerIdentity } from "../../../components/seller-identity"
import { SellerMoves } from "../../../components/seller-moves"
import { SellerStatusBadge } from "../../../components/seller-status"
import { useSeller } from "../../../lib/use-seller"

/** One stall: what is known of it, what is still missing, and what an officer may do. */
export default function SellerPage() {
  const { t } = useTranslation("sellers")
  const { id = "" } = useParams()
  const { state, act } = useSeller(id)
  if (state.kind === "loading") {
    return (
      <Container>
        <Text>{t("loading")}</Text>
      </Container>
    )
  }
  if (state.kind !== "ready") {
    return (
      <Container className="grid justify-items-start gap-y-4">
        <Text role="alert">{t(state.kind === "missing" ? "missing" : "failed")}</Text>
        <Button variant="secondary" size="small" asChild>
          <Link to="/sellers">{t("backToList")}</Link>
        </Button>
      </Container>
    )
  }
  const { seller } = state
  return (
    <div className="grid gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-4">
        <div className="flex flex-wrap items-center gap-4">
          <Heading>{seller.name}</Heading>
          <SellerStatusBadge status={seller.status} />
        </div>
        <SellerMoves seller={seller} act={act} />
      </Container>
      <SellerChecklist seller={seller} />
      <SellerIdentity seller={seller} verify={(body) => act("identity-verification", body)} />
      <SellerFacts seller={seller} />
      <SellerHistory seller={seller} />
    </div>
  )
}
