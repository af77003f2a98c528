import { Badge, Button, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type FairCatalogue, isUnderWay } from "../lib/fair"
import { post, type Refusal } from "../lib/featured-requests"
import { dayOfMoment } from "../lib/when"

const COLORS = { waiting: "orange", running: "blue", done: "green", failed: "red", cancelled: "grey" } as const

/** How far it is, as a bar and as words that are read out when they change, not at every piece. */
function Progress({ fair, title }: { fair: FairCatalogue; title: string }) {
  const { t } = useTranslation("fair")
  const { state, done, total } = fair
  const share = total === 0 ? 0 : Math.round((done / total) * 100)
  const words =
    state === "waiting" ? t("waits", { total }) : done >= total ? t("drawing") : t("progress", { done, total })
  const told = state === "waiting" ? words : done >= total ? words : t("progress", { done: done - (done % 50), total })
  return (
    <div className="grid max-w-md gap-1">
      <div
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={words}
        className="bg-ui-bg-component h-2 overflow-hidden rounded-full"
      >
        <div className="bg-ui-fg-interactive h-full" style={{ width: `${share}%` }} />
      </div>
      <Text size="small">{words}</Text>
      <span className="sr-only" aria-live="polite">
        {told}
      </span>
    </div>
  )
}

function Made({ fair }: { fair: FairCatalogue }) {
  const { t, i18n } = useTranslation("fair")
  const { printed, pages, bytes, has_file, kept_until } = fair
  const size = Math.max(1, Math.round((bytes ?? 0) / 1024 / 1024))
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {t("made", { printed, pages, size })}.{" "}
      {has_file && kept_until ? t("kept", { day: dayOfMoment(kept_until, i18n.language) }) : t("swept")}
    </Text>
  )
}

function Row({ fair, again }: { fair: FairCatalogue; again: () => void }) {
  const { t } = useTranslation("fair")
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const title = fair.title ?? t("untitled")
  const cancel = async () => {
    setRefusal((await post(`/admin/fair-catalogues/${fair.id}/cancel`, {})).refusal)
    again()
  }
  return (
    <li className="grid gap-2 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <Text weight="plus">{title}</Text>
          <Badge size="2xsmall" color={COLORS[fair.state]}>
            {t(`state.${fair.state}`)}
          </Badge>
        </div>
        {isUnderWay(fair) && (
          <Button size="small" variant="secondary" aria-label={t("cancelOf", { title })} onClick={() => void cancel()}>
            {t("cancel")}
          </Button>
        )}
        {fair.has_file && (
          <Button size="small" variant="secondary" asChild>
            <a href={`/admin/fair-catalogues/${fair.id}/file`} aria-label={t("downloadOf", { title })} download>
              {t("download")}
            </a>
          </Button>
        )}
      </div>
      {isUnderWay(fair) && <Progress fair={fair} title={title} />}
      {fair.state === "done" && <Made fair={fair} />}
      {fair.problem && <Text size="small">{t([`error.${fair.problem}`, "error.failed"])}</Text>}
      <Text size="small" role="alert" className="text-ui-fg-error empty:hidden">
        {refusal && t([`error.${refusal.code}`, "error.failed"])}
      </Text>
    </li>
  )
}

/** What the officer had made, the newest first. */
export function FairList({ fairs, again }: { fairs: FairCatalogue[]; again: () => void }) {
  const { t } = useTranslation("fair")
  return (
    <section aria-labelledby="made">
      <Heading level="h2" id="made" className="px-6 pt-4">
        {t("list")}
      </Heading>
      {fairs.length === 0 && <Text className="px-6 py-4">{t("empty")}</Text>}
      <ul className="divide-y">
        {fairs.map((fair) => (
          <Row key={fair.id} fair={fair} again={again} />
        ))}
      </ul>
    </section>
  )
}
