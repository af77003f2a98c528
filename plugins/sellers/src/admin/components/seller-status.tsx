import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { SellerStatus } from "../lib/seller-detail"

const COLOUR = { pending: "orange", approved: "green", suspended: "red", closed: "grey" } as const

/** The state of a stall, in words and in a colour beside them. */
export function SellerStatusBadge({ status }: { status: SellerStatus }) {
  const { t } = useTranslation("sellers")
  return <StatusBadge color={COLOUR[status]}>{t(`status.${status}`)}</StatusBadge>
}
