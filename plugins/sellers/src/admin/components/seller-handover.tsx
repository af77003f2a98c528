import { Button, Container, Heading, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { shownPhone } from "../lib/phone"
import type { SellerDetail } from "../lib/seller-detail"
import { ask } from "../lib/use-read"
import { when } from "../lib/when"
import { Choice } from "./field"
import { RefusalNote } from "./refusal-note"

interface Code {
  handover_code: string
  expires_at: string
}

/** A way back in for an owner who lost the phone or the number: a code read out face to face. */
export function SellerHandover({ seller }: { seller: SellerDetail }) {
  const { t, i18n } = useTranslation("sellers")
  const [code, setCode] = useState<Code | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { member_id } = Object.fromEntries(new FormData(event.currentTarget))
    const said = await ask<Code>("POST", "/admin/handover-codes", { seller_id: seller.id, member_id })
    setCode(said.answer)
    setRefusal(said.code)
  }
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("handover.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("handover.hint")}
        </Text>
      </div>
      <form className="flex flex-wrap items-end gap-4 px-6 py-4" onSubmit={make}>
        <Choice
          label={t("handover.owner")}
          name="member_id"
          options={seller.owners.map(({ id, name, phone }) => ({
            value: id,
            label: [name, phone && shownPhone(phone)].filter(Boolean).join(" · "),
          }))}
        />
        <Button type="submit" size="small" variant="secondary">
          {t("handover.make")}
        </Button>
        <RefusalNote code={refusal} />
      </form>
      <div aria-live="polite">
        {code && (
          <div className="px-6 py-4">
            <Text className="font-mono" size="xlarge" weight="plus">
              {code.handover_code}
            </Text>
            <Text size="small">{t("handover.use", { until: when(code.expires_at, i18n.language) })}</Text>
          </div>
        )}
      </div>
    </Container>
  )
}
