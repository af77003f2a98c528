import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { Frame, PageLink } from "../../../components/frame"
import { LotAlerts } from "../../../components/lot-alerts"
import { LotBadges } from "../../../components/lot-badges"
import { LotChain } from "../../../components/lot-chain"
import { LotEvents } from "../../../components/lot-events"
import { LotFacts } from "../../../components/lot-facts"
import { LotRecall } from "../../../components/lot-recall"
import type { StaffLotPage } from "../../../lib/lot"
import { useRead } from "../../../lib/read"

/** A lot: what it is, what buyers reported, what was recorded, and whether that is still what was signed. */
export default function LotPage() {
  const { t } = useTranslation("traceability")
  const { id = "" } = useParams()
  const { state, again } = useRead<{ lot: StaffLotPage }>(`/admin/lots/${id}`)
  const lot = state.kind === "ready" ? state.content.lot : null
  return (
    <div className="grid gap-3">
      <p className="txt-small px-2">
        <PageLink to="/lots">{t("back")}</PageLink>
      </p>
      <Frame
        title={lot ? t("lots.one", { lot: lot.lot_no }) : t("lots.title")}
        aside={lot && <LotBadges lot={lot} />}
        state={state}
      >
        {({ lot: shown }) => (
          <>
            <LotFacts lot={shown} />
            <LotAlerts alerts={shown.alerts} again={again} />
            <LotEvents events={shown.events} />
            <LotChain lot={shown} again={again} />
            {shown.state !== "recalled" && <LotRecall lot={shown} again={again} />}
          </>
        )}
      </Frame>
    </div>
  )
}
