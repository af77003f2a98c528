import { Label, Text } from "@medusajs/ui"
import { useContext, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { send } from "../lib/read"
import { Refused } from "./fields"

/** A file that is sent as soon as it is chosen; the form carries the id that the server gave it. */
export function ScanField({ label, hint }: { label: string; hint?: string }) {
  const id = useId()
  const { t } = useTranslation("ocop")
  const refusal = useContext(Refused)
  const [sent, setSent] = useState<{ name: string; id: string } | null>(null)
  const [code, setCode] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const choose = async (file: File | undefined) => {
    setSent(null)
    setCode(null)
    if (!file) {
      return
    }
    const form = new FormData()
    form.append("file", file)
    setBusy(true)
    const said = await send<{ scan: { id: string } }>("/admin/certificate-scans", form)
    setBusy(false)
    setCode(said.refusal?.code ?? null)
    setSent(said.answer && { name: file.name, id: said.answer.scan.id })
  }
  const wrong = code ?? refusal?.fields.scan_id ?? null
  return (
    <div className="grid gap-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <input
        id={id}
        type="file"
        accept="application/pdf,image/jpeg,image/png"
        className="txt-small max-w-full py-1"
        aria-describedby={`${id}-said`}
        onChange={(event) => choose(event.target.files?.[0])}
      />
      <input type="hidden" name="scan_id" value={sent?.id ?? ""} readOnly />
      <div id={`${id}-said`}>
        {hint && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {hint}
          </Text>
        )}
        <Text size="small" aria-live="polite" className="empty:hidden">
          {isBusy ? t("scan.sending") : sent && t("scan.sent", { name: sent.name })}
        </Text>
        <Text size="small" role="alert" className="text-ui-fg-error empty:hidden">
          {wrong && t([`error.${wrong}`, "error.failed"])}
        </Text>
      </div>
    </div>
  )
}
