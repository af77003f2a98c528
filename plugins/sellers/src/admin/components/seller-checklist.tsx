import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { SellerDetail } from "../lib/seller-detail"
import { dayOf } from "../lib/when"

const COLOUR = { done: "green", missing: "orange", wrong: "red" } as const

/** What must be there before a stall sells; the household sees the same list. */
export function SellerChecklist({ seller }: { seller: SellerDetail }) {
  const { t, i18n } = useTranslation("sellers")
  const { items, answer_by } = seller.checklist
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("checklist.title")}</Heading>
        {answer_by && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("checklist.answerBy", { day: dayOf(answer_by, i18n.language) })}
          </Text>
        )}
      </div>
      <ul className="divide-y">
        {items.map(({ key, state }) => (
          <li key={key} className="flex items-center justify-between gap-x-4 px-6 py-3">
            <Text size="small">{t(`checklist.${key}`)}</Text>
            <StatusBadge color={COLOUR[state]}>{t(`checklist.${state}`)}</StatusBadge>
          </li>
        ))}
      </ul>
    </Container>
  )
}
