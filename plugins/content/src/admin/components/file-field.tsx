import { Button, Label } from "@medusajs/ui"
import { type ReactNode, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { postFile, type Refusal } from "../lib/use-read"
import { RefusalNote } from "./frame"

interface FileFieldProps {
  label: string
  accept: string
  /** Where the file goes, and which part of the answer names it. */
  path: string
  part: "picture" | "sound"
  value: string | null
  disabled: boolean
  shown: ReactNode
  change: (key: string | null) => void
}

/** A picture or a sound: what is there, another one, or none. The file is sent at once, the guide when it is saved. */
export function FileField({ label, accept, path, part, value, disabled, shown, change }: FileFieldProps) {
  const { t } = useTranslation("content")
  const id = useId()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)
  const send = async (file: File | undefined) => {
    if (!file) {
      return
    }
    setBusy(true)
    const said = await postFile<Record<string, { key: string }>>(path, file)
    setBusy(false)
    setRefusal(said.refusal && { ...said.refusal, field: null })
    const key = said.answer?.[part]?.key
    if (key) {
      change(key)
    }
  }
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      {value !== null && shown}
      {!disabled && (
        <div className="flex flex-wrap items-center gap-2">
          <input
            id={id}
            type="file"
            accept={accept}
            disabled={isBusy}
            className="text-ui-fg-base max-w-full text-sm"
            onChange={(event) => send(event.target.files?.[0])}
          />
          {value !== null && (
            <Button type="button" size="small" variant="secondary" onClick={() => change(null)}>
              {t(`without.${part}`)}
            </Button>
          )}
          {isBusy && <span role="status">{t("sending")}</span>}
        </div>
      )}
      <RefusalNote refusal={refusal} />
    </div>
  )
}
