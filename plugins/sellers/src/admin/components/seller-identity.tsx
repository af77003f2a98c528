import { Button, Container, Heading, Label, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { SellerDetail } from "../lib/seller-detail"
import { dayOf } from "../lib/when"
import { Choice } from "./field"
import { RefusalNote } from "./refusal-note"

/** By hand: the two ways an officer has. Electronic verification has a service of its own. */
const METHODS = ["in_person", "document"] as const

/** Answers null when it was noted, else the code of its refusal. */
type Verify = (body: object) => Promise<string | null>

function VerifyForm({ seenAt, verify }: { seenAt: string; verify: Verify }) {
  const { t } = useTranslation("sellers")
  const noteId = useId()
  const [refusal, setRefusal] = useState<string | null>(null)
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = Object.fromEntries(new FormData(event.currentTarget))
    setRefusal(await verify({ ...said, seen_at: seenAt }))
  }
  return (
    <form className="grid justify-items-start gap-y-3 px-6 py-4" onSubmit={save}>
      <Choice
        label={t("identity.method")}
        name="method"
        options={METHODS.map((value) => ({ value, label: t(`identity.${value}`) }))}
      />
      <Label htmlFor={noteId}>{t("identity.note")}</Label>
      <Textarea id={noteId} name="note" maxLength={500} />
      <RefusalNote code={refusal} />
      <Button type="submit" size="small">
        {t("identity.verify")}
      </Button>
    </form>
  )
}

/** The owner's papers, masked: an officer compares the last digits with the card in hand. `verify` is null for who may not. */
export function SellerIdentity({ seller, verify }: { seller: SellerDetail; verify: Verify | null }) {
  const { t, i18n } = useTranslation("sellers")
  const { identity } = seller
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
                day: dayOf(identity.verified_at, i18n.language),
              })}
            </Text>
          )}
        </div>
      )}
      {identity && !identity.verified_at && verify && <VerifyForm seenAt={identity.updated_at} verify={verify} />}
    </Container>
  )
}
