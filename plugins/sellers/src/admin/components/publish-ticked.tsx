import { Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { ask } from "../lib/use-read"
import { RefusalNote } from "./refusal-note"

interface PublishTickedProps {
  /** Drafts as they were read, with the names that tell what could not go on sale. */
  ticked: { id: string; revision: number; name: string }[]
  /** Reads the page again and unticks. */
  done: () => void
}

interface Failed {
  name: string
  code: string
}

/** Lets what is ticked on sale in one go, and says of each that could not why. */
export function PublishTicked({ ticked, done }: PublishTickedProps) {
  const { t } = useTranslation("staff")
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [failed, setFailed] = useState<Failed[]>([])
  const publish = async () => {
    setBusy(true)
    const said = await ask<{ results: { id: string; code: string | null }[] }>(
      "POST",
      "/admin/listing-reviews/publish",
      { items: ticked.map(({ id, revision }) => ({ id, revision })) },
    )
    setBusy(false)
    setRefusal(said.code)
    const results = said.answer?.results ?? []
    setFailed(
      results.flatMap(({ id, code }) =>
        code === null ? [] : [{ name: ticked.find((one) => one.id === id)?.name ?? "", code }],
      ),
    )
    if (said.code === null) {
      toast.success(t("listing.publishedCount", { count: results.filter(({ code }) => code === null).length }))
      done()
    }
  }
  return (
    <div className="space-y-2 px-6 py-4">
      <Button isLoading={isBusy} disabled={ticked.length === 0} onClick={publish}>
        {t("listing.publishTicked", { count: ticked.length })}
      </Button>
      <Text size="small" className="text-ui-fg-subtle">
        {t("listing.tickHint")}
      </Text>
      <RefusalNote code={refusal} />
      {failed.map(({ name, code }) => (
        <Text key={name} size="small" role="alert">
          {name}: {t([`error.${code}`, "error.failed"])}
        </Text>
      ))}
    </div>
  )
}
