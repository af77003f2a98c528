import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { SellerDetail } from "../lib/seller-detail"
import { when } from "../lib/when"

/** Every change of state: what, when, who, why. */
export function SellerHistory({ seller }: { seller: SellerDetail }) {
  const { t, i18n } = useTranslation("sellers")
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("history.title")}
      </Heading>
      <ol className="divide-y">
        {seller.state_changes.toReversed().map(({ to, at, by, reason }) => (
          <li key={at} className="px-6 py-3">
            <Text size="small" weight="plus">
              {t(`status.${to}`)} · {when(at, i18n.language)}
              {by && ` · ${by}`}
            </Text>
            {reason && <Text size="small">{reason}</Text>}
          </li>
        ))}
        <li className="px-6 py-3">
          <Text size="small">
            {t("history.opened")} · {when(seller.created_at, i18n.language)}
          </Text>
        </li>
      </ol>
    </Container>
  )
}
