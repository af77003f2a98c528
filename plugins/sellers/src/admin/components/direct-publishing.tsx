import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useChange } from "../lib/use-change"
import { send, useRead } from "../lib/use-read"
import { when } from "../lib/when"
import { ReasonDialog } from "./reason-dialog"
import { RefusalNote } from "./refusal-note"

interface Direct {
  is_direct: boolean
  published: number
  needed: number
  is_eligible: boolean
  history: { granted_at: string; granted_by: string | null; ended_at: string | null; reason: string | null }[]
}

/** Whether a stall publishes without asking each time; an officer lets it, or takes that back with a reason. */
export function DirectPublishing({ sellerId }: { sellerId: string }) {
  const { t, i18n } = useTranslation("staff")
  const path = `/admin/sellers/${sellerId}/direct-publishing`
  const { state, again } = useRead<{ direct_publishing: Direct }>(path)
  const { isBusy, refusal, change } = useChange(again)
  if (state.kind !== "ready") {
    return null
  }
  const { is_direct, is_eligible, published, needed, history } = state.content.direct_publishing
  const end = async (reason: string) => {
    const code = await send("POST", `${path}/end`, { reason })
    again()
    return code
  }
  return (
    <Container className="space-y-2">
      <Heading level="h2">{t("direct.title")}</Heading>
      <Text size="small">{t(is_direct ? "direct.is" : "direct.isNot", { published, needed })}</Text>
      {is_direct && (
        <ReasonDialog deed={t("direct.end")} means={t("direct.endMeans")} reasonLabel={t("reason")} act={end} />
      )}
      {!is_direct && is_eligible && (
        <Button size="small" isLoading={isBusy} onClick={() => change("POST", path)}>
          {t("direct.grant")}
        </Button>
      )}
      <RefusalNote code={refusal} />
      <ol>
        {history.map(({ granted_at, granted_by, ended_at, reason }) => (
          <li key={granted_at}>
            <Text size="small">
              {t("direct.from", { at: when(granted_at, i18n.language), name: granted_by ?? "–" })}
              {ended_at && ` · ${t("direct.until", { at: when(ended_at, i18n.language), reason })}`}
            </Text>
          </li>
        ))}
      </ol>
    </Container>
  )
}
