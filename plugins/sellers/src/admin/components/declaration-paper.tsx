import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useFile } from "../lib/use-file"
import { RefusalNote } from "./refusal-note"

/** The paper that declares food: fetched when the officer asks for it, shown in the page or opened as a document. */
export function DeclarationPaper({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation("staff")
  const [isWanted, setIsWanted] = useState(false)
  const state = useFile(isWanted ? `/admin/listing-papers/${id}/file` : null)
  if (!isWanted) {
    return (
      <Button size="small" variant="secondary" onClick={() => setIsWanted(true)}>
        {t("listing.showPaper")}
      </Button>
    )
  }
  if (state.kind !== "ready") {
    return state.kind === "failed" ? <RefusalNote code={state.code} /> : <Text>{t("loading")}</Text>
  }
  const { url, type } = state.file
  return type.startsWith("image/") ? (
    <img src={url} alt={t("listing.paperOf", { name })} className="max-w-full rounded-md" />
  ) : (
    <a href={url} download className="text-ui-fg-base underline">
      {t("listing.paperOf", { name })}
    </a>
  )
}
