import { Button, Label, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Share } from "../lib/share"
import { post } from "../lib/use-read"
import { Part } from "./frame"

/** As POST /admin/seller-orders/:id/decline takes them. */
const REASONS = ["stall_silent", "stall_away", "buyer_asked", "transfer_late", "other"] as const

/** Ends a part that its stall does not accept, or accepted and is late with; both sides read why. */
export function EndForm({ share, again }: { share: Share; again: () => void }) {
  const { t } = useTranslation("orders")
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const end = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    const said = { reason: form.get("reason"), note: form.get("end-note") }
    const code = await post(`/admin/seller-orders/${share.id}/decline`, said)
    setBusy(false)
    setRefusal(code)
    if (code === null) {
      again()
    }
  }
  return (
    <Part title={t(share.state === "placed" ? "end.title" : "end.late")}>
      <Text size="small" className="text-ui-fg-subtle">
        {t("end.hint")}
      </Text>
      <form className="grid gap-3" onSubmit={end}>
        <fieldset className="grid gap-2">
          <legend className="txt-compact-small-plus">{t("end.reason")}</legend>
          {REASONS.map((one) => (
            <label key={one} className="flex min-h-6 items-center gap-2">
              <input type="radio" name="reason" value={one} required />
              <Text size="small">{t(`endReason.${one}`)}</Text>
            </label>
          ))}
        </fieldset>
        <div className="grid gap-1">
          <Label htmlFor="end-note">{t("end.note")}</Label>
          <Textarea id="end-note" name="end-note" maxLength={300} required />
        </div>
        <div className="flex items-center gap-4">
          <Button type="submit" size="small" variant="danger" disabled={isBusy}>
            {t("end.send")}
          </Button>
          <Text size="small" role="alert" className="text-ui-fg-error empty:hidden">
            {refusal && t([`error.${refusal}`, "error.failed"])}
          </Text>
        </div>
      </form>
    </Part>
  )
}
