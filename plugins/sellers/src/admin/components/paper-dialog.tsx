import { Button, FocusModal, Heading, Label, Text, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { type ConsentPaper, nameOf } from "../lib/consent-paper"
import { shownPhone } from "../lib/phone"
import { type FileState, useFile } from "../lib/use-file"
import { send } from "../lib/use-read"
import { lastDayOf } from "../lib/when"
import { CloseButton } from "./close-button"
import { RefusalNote } from "./refusal-note"

/** A photo stands in the page; a document is opened by the officer, which `opened` is told. */
function Paper({ state, name, opened }: { state: FileState; name: string; opened: () => void }) {
  const { t } = useTranslation("staff")
  if (state.kind !== "ready") {
    return state.kind === "failed" ? <RefusalNote code={state.code} /> : <Text>{t("loading")}</Text>
  }
  const { url, type } = state.file
  return type.startsWith("image/") ? (
    <img src={url} alt={t("paper.of", { name })} className="max-w-full rounded-md" />
  ) : (
    <a href={url} download onClick={opened} className="text-ui-fg-base underline">
      {t("paper.download", { name })}
    </a>
  )
}

function Facts({ paper }: { paper: ConsentPaper }) {
  const { t, i18n } = useTranslation("staff")
  const may = paper.capabilities.map((one) => t(`capability.${one}`)).join(", ")
  return (
    <div className="grid gap-y-1">
      {paper.opening && (
        <Text size="small">
          {t("paper.opening", { owner: paper.opening.owner_name, address: paper.opening.street_address ?? "–" })}
        </Text>
      )}
      <Text size="small">{t("paper.asks", { helper: paper.helper.name, team: paper.team, may })}</Text>
      <Text size="small">{t("paper.until", { day: lastDayOf(paper.expires_at, i18n.language) })}</Text>
      <Text size="small" weight="plus">
        {t("paper.call", { phone: shownPhone(paper.phone) })}
      </Text>
      {paper.opening && paper.is_phone_known && <RefusalNote code="phone_needs_code" />}
    </div>
  )
}

/** The paper, who asks for what, and the officer's answer. Opening it is written down. */
export function PaperDialog({ paper, again }: { paper: ConsentPaper; again: () => void }) {
  const { t } = useTranslation("staff")
  const id = useId()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState("")
  const [refusal, setRefusal] = useState<string | null>(null)
  const path = `/admin/consent-papers/${paper.id}`
  const file = useFile(open ? `${path}/file` : null)
  const [isOpened, setIsOpened] = useState(false)
  const isSeen = file.kind === "ready" && (isOpened || file.file.type.startsWith("image/"))
  const show = (isOpen: boolean) => {
    setOpen(isOpen)
    setIsOpened(false)
    if (!isOpen) {
      again()
    }
  }
  const answer = async (deed: "confirm" | "refuse", body: object) => {
    const code = await send("POST", `${path}/${deed}`, body)
    setRefusal(code)
    if (code === null) {
      show(false)
    }
  }
  const isWaiting = paper.state === "awaiting_check"
  return (
    <FocusModal open={open} onOpenChange={show}>
      <FocusModal.Trigger asChild>
        <Button size="small" variant="secondary" aria-label={t("paper.openOf", { name: nameOf(paper) })}>
          {t("paper.open")}
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content>
        <FocusModal.Body className="mx-auto w-full max-w-2xl space-y-4 overflow-y-auto px-6 py-10">
          <FocusModal.Title asChild>
            <Heading>{nameOf(paper)}</Heading>
          </FocusModal.Title>
          <FocusModal.Description asChild>
            <Text>{t(isWaiting ? "paper.check" : `paper.state.${paper.state}`)}</Text>
          </FocusModal.Description>
          <Facts paper={paper} />
          <Paper state={file} name={nameOf(paper)} opened={() => setIsOpened(true)} />
          {isWaiting && (
            <>
              {file.kind === "ready" && !isSeen && <Text size="small">{t("paper.openFirst")}</Text>}
              <Button disabled={!isSeen} onClick={() => answer("confirm", {})}>
                {t("paper.confirm")}
              </Button>
              <Label htmlFor={id} className="block">
                {t("reason")}
              </Label>
              <Textarea id={id} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
            </>
          )}
          <RefusalNote code={refusal} />
          <div className="flex flex-wrap gap-2">
            {isWaiting && (
              <Button variant="secondary" onClick={() => answer("refuse", { reason })}>
                {t("paper.refuse")}
              </Button>
            )}
            <CloseButton />
          </div>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
