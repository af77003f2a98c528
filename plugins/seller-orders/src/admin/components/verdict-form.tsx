import { Button, Input, Label, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { type Dispute, dong, type Share } from "../lib/share"
import { post } from "../lib/use-read"

const DECISIONS = ["buyer", "household", "split"] as const

interface VerdictFormProps {
  share: Share
  dispute: Dispute
  again: () => void
}

/** What the officer decides, and why; both sides read the reason. */
export function VerdictForm({ share, dispute, again }: VerdictFormProps) {
  const { t, i18n } = useTranslation("orders")
  const [decision, setDecision] = useState<string>("")
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const decide = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    const code = await post(`/admin/seller-orders/${share.id}/disputes/${dispute.id}/decide`, {
      decision: form.get("decision"),
      note: form.get("note"),
      ...(decision === "split" && { refund_vnd: Number(form.get("refund_vnd")) }),
    })
    setBusy(false)
    setRefusal(code)
    if (code === null) {
      again()
    }
  }
  return (
    <form className="grid gap-3" onSubmit={decide}>
      <fieldset className="grid gap-2">
        <legend className="txt-compact-small-plus">{t("verdict.decision")}</legend>
        {DECISIONS.map((one) => (
          <label key={one} className="flex min-h-6 items-center gap-2">
            <input type="radio" name="decision" value={one} required onChange={() => setDecision(one)} />
            <Text size="small">{t(`decision.${one}`)}</Text>
          </label>
        ))}
      </fieldset>
      {decision === "split" && (
        <div className="grid gap-1">
          <Label htmlFor="refund_vnd">{t("verdict.amount", { most: dong(share.money.live, i18n.language) })}</Label>
          <Input id="refund_vnd" name="refund_vnd" type="number" min={1} max={share.money.live} step={1} required />
        </div>
      )}
      <div className="grid gap-1">
        <Label htmlFor="note">{t("verdict.note")}</Label>
        <Textarea id="note" name="note" maxLength={500} required />
      </div>
      <div className="flex items-center gap-4">
        <Button type="submit" size="small" disabled={isBusy}>
          {t("verdict.send")}
        </Button>
        <Text size="small" role="alert" className="text-ui-fg-error empty:hidden">
          {refusal && t([`error.${refusal}`, "error.failed"])}
        </Text>
      </div>
    </form>
  )
}
