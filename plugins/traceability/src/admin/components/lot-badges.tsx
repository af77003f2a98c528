import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { StaffLot } from "../lib/lot"

const COLOUR = { open: "blue", closed: "grey", recalled: "red" } as const

/** How a lot stands, and what somebody should look at. */
export function LotBadges({ lot }: { lot: StaffLot }) {
  const { t } = useTranslation("traceability")
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge size="2xsmall" color={COLOUR[lot.state]}>
        {t(`state.${lot.state}`)}
      </Badge>
      {lot.broken_at && (
        <Badge size="2xsmall" color="red">
          {t("state.broken")}
        </Badge>
      )}
      {lot.alert_count > 0 && (
        <Badge size="2xsmall" color="orange">
          {t("alerts.open", { count: lot.alert_count })}
        </Badge>
      )}
    </span>
  )
}
