import { Button, Container, Heading, Label, Select, Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Refusal, SellerDetail } from "../lib/use-seller"

/** By hand: the two ways an officer has. Electronic verification has a service of its own. */
const METHODS = ["in_person", "document"] as const

type Verify = (body: { method: string; note: string }) => Promise<Refusal | null>

function VerifyForm({ verify }: { verify: Verify }) {
  const { t } = useTranslation("sellers")
  const [method, setMethod] = useState<string>(METHODS[0])
  const [note, setNote] = useState("")
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  return (
    <form
      className="grid gap-y-3 px-6 py-4"
      onSubmit={async (event) => {
        event.preventDefault()
        setRefusal(await verify({ method, note }))
      }}
    >
      <Label htmlFor="verify-method">{t("identity.method")}</Label>
      <Select value={method} onValueChange={setMethod}>
        <Select.Trigger id="verify-method">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {METHODS.map((one) => (
            <Select.Item key={one} value={one}>
              {t(`identity.${one}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <Label htmlFor="verify-note">{t("identity.note")}</Label>
      <Textarea id="verify-note" value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
      {refusal && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {t(`error.${refusal}`, { defaultValue: t("error.failed") })}
        </Text>
      )}
      <Button type="submit" size="small" className="justify-self-start">
        {t("identity.verify")}
      </Button>
    </form>
  )
}

/** The owner's papers, masked: an officer compares the last digits with the card in hand. */
export function SellerIdentity({ seller, verify }: { seller: SellerDetail; verify: Verify }) {
  const { t, i18n } = useTranslation("sellers")
  const { identity } = seller
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "long", timeZone: "Asia/Ho_Chi_Minh" })
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("identity.title")}
      </Heading>
      {!identity && (
        <Text size="small" className="px-6 py-4">
          {t("identity.missing")}
        </Text>
      )}
      {identity && (
        <div className="px-6 py-4">
          <Text size="small">{t("identity.number", { number: identity.number_masked })}</Text>
          <Text size="small">{t("identity.birthYear", { year: identity.birth_year })}</Text>
          {identity.tax_code_masked && (
            <Text size="small">{t("identity.taxCode", { code: identity.tax_code_masked })}</Text>
          )}
          {identity.verified_at && (
            <Text size="small" weight="plus">
              {t("identity.verified", {
                how: t(`identity.${identity.method}`),
                day: day.format(new Date(identity.verified_at)),
              })}
            </Text>
          )}
        </div>
      )}
      {identity && !identity.verified_at && <VerifyForm verify={verify} />}
    </Container>
  )
}
