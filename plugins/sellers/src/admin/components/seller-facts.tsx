import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { shownPhone } from "../lib/phone"
import type { SellerDetail } from "../lib/seller-detail"

function Fact({ label, value }: { label: string; value: string | null | undefined }) {
  return (
    <div className="grid grid-cols-2 gap-x-4 px-6 py-3">
      <Text as="span" size="small" className="text-ui-fg-subtle">
        {label}
      </Text>
      <Text as="span" size="small">
        {value || "–"}
      </Text>
    </div>
  )
}

/** Who and where a stall is, how to call its owners, and where its money goes. */
export function SellerFacts({ seller }: { seller: SellerDetail }) {
  const { t } = useTranslation("sellers")
  const { bank_account: account } = seller
  const place = [seller.street_address, seller.village?.name, seller.commune?.name].filter(Boolean).join(", ")
  const owners = seller.owners
    .map(({ name, phone }) => [name, phone && shownPhone(phone)].filter(Boolean).join(" · "))
    .join("; ")
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("facts.title")}
      </Heading>
      <Fact label={t("facts.kind")} value={t(`kind.${seller.entity_type}`)} />
      <Fact label={t("facts.owner")} value={seller.owner_name} />
      {seller.organisation_name && <Fact label={t("facts.organisation")} value={seller.organisation_name} />}
      <Fact label={t("facts.place")} value={place} />
      <Fact label={t("facts.crafts")} value={seller.crafts.map(({ name }) => name).join(", ")} />
      <Fact label={t("facts.phone")} value={owners} />
      <Fact
        label={t("facts.account")}
        value={account && `${account.bank_name} · ${account.account_number} · ${account.holder_name}`}
      />
    </Container>
  )
}
