import { Button, Text, toast } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { type Refusal, send } from "../lib/read"
import { Refused } from "./fields"

/** What was filled in, by field; empty fields are null. */
export type Filled = Record<string, string | null>

function filledOf(form: HTMLFormElement): Filled {
  const entries = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value.trim() === "" ? null : value.trim()] as const] : [],
  )
  return Object.fromEntries(entries)
}

interface DeedFormProps<Answer> {
  path: string
  /** On the button. */
  deed: string
  isMain?: boolean
  /** Not yet: something above the button is to be said first. */
  isOff?: boolean
  body: (filled: Filled) => object
  done: (answer: Answer) => void
  children?: ReactNode
}

/** A form that does one thing; what was wrong stands at its fields and above the button, read out at once. */
export function DeedForm<Answer>({
  path,
  deed,
  isMain = false,
  isOff = false,
  body,
  done,
  children,
}: DeedFormProps<Answer>) {
  const { t } = useTranslation("traceability")
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    const said = await send<Answer>(path, body(filledOf(event.currentTarget)))
    setBusy(false)
    setRefusal(said.refusal)
    if (said.refusal === null) {
      toast.success(t("done"))
      done(said.answer)
    } else {
      setTimeout(() => form.current?.querySelector<HTMLElement>("[data-wrong]")?.focus())
    }
  }
  return (
    <form ref={form} className="grid gap-3" onSubmit={submit} noValidate>
      <Refused.Provider value={refusal}>{children}</Refused.Provider>
      <div className="flex flex-wrap items-center gap-4">
        <Button
          type="submit"
          size="small"
          variant={isMain ? "primary" : "secondary"}
          isLoading={isBusy}
          disabled={isOff}
        >
          {deed}
        </Button>
        <Text size="small" role="alert" className="text-ui-fg-error empty:hidden">
          {refusal && t([`error.${refusal.code}`, "error.failed"], refusal.details)}
        </Text>
      </div>
    </form>
  )
}
