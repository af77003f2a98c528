import { Button, Input, Label, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { dong } from "../lib/share"
import { post } from "../lib/use-read"

interface SettleFormProps {
  shareId: string
  refundId: string
  /** Đồng that the buyer claims to have paid; less may be right. */
  claimed: number | undefined
  again: () => void
}

/** Notes that money which is due went back in another way, behind a word so that nobody does it by the way. */
export function SettleForm({ shareId, refundId, claimed, again }: SettleFormProps) {
  const { t, i18n } = useTranslation("orders")
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const noteId = `note-${refundId}`
  const amountId = `amount-${refundId}`
  const settle = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = {
      note: form.get(noteId),
      ...(claimed !== undefined && { amount: Number(form.get(amountId)) }),
    }
    setBusy(true)
    const code = await post(`/admin/seller-orders/${shareId}/refunds/${refundId}/paid`, said)
    setBusy(false)
    setRefusal(code)
    if (code === null) {
      again()
    }
  }
  return (
    <details>
      <summary className="txt-small cursor-pointer py-1 underline underline-offset-2">{t("settle.open")}</summary>
      <form className="grid gap-2 py-2" onSubmit={settle}>
        {claimed !== undefined && (
          <>
            <Label htmlFor={amountId}>{t("settle.amount", { money: dong(claimed, i18n.language) })}</Label>
            <Input
              id={amountId}
              name={amountId}
              type="number"
              min={0}
              max={claimed}
              step={1}
              defaultValue={claimed}
              required
            />
          </>
        )}
        <Label htmlFor={noteId}>{t("settle.note")}</Label>
        <Textarea id={noteId} name={noteId} maxLength={300} required />
        <div className="flex items-center gap-4">
          <Button type="submit" size="small" variant="secondary" disabled={isBusy}>
            {t("settle.send")}
          </Button>
          <Text size="small" role="alert" className="text-ui-fg-error empty:hidden">
            {refusal && t([`error.${refusal}`, "error.failed"])}
          </Text>
        </div>
      </form>
    </details>
  )
}
