import { Container, Heading, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { shownPhone } from "../lib/phone"
import { send, useRead } from "../lib/use-read"
import { dayOf, lastDayOf } from "../lib/when"
import { EmptyNote, ReadingNote } from "./page-frame"
import { ReasonDialog } from "./reason-dialog"
import { RowTable } from "./row-table"

interface Grant {
  id: string
  helper: { name: string; phone: string | null }
  team: string
  capabilities: string[]
  consent: { kind: "code" | "paper" | "desk"; at: string }
  expires_at: string
}

function GrantRow({ grant, again }: { grant: Grant; again: () => void }) {
  const { t, i18n } = useTranslation("staff")
  const { name, phone } = grant.helper
  const end = async (reason: string) => {
    const code = await send("DELETE", `/admin/assist-grants/${grant.id}`, { reason })
    if (code === null) {
      again()
    }
    return code
  }
  return (
    <Table.Row>
      <Table.Cell>{[name, phone && shownPhone(phone), grant.team].filter(Boolean).join(" · ")}</Table.Cell>
      <Table.Cell>
        <ReasonDialog deed={t("grant.end")} means={t("grant.endMeans", { name })} reasonLabel={t("reason")} act={end} />
      </Table.Cell>
      <Table.Cell>{grant.capabilities.map((one) => t(`capability.${one}`)).join(", ")}</Table.Cell>
      <Table.Cell>{t(`consent.${grant.consent.kind}`, { day: dayOf(grant.consent.at, i18n.language) })}</Table.Cell>
      <Table.Cell>{lastDayOf(grant.expires_at, i18n.language)}</Table.Cell>
    </Table.Row>
  )
}

/** Who may act for this stall now, on which consent, and an officer's way to end it. */
export function SellerHelp({ sellerId }: { sellerId: string }) {
  const { t } = useTranslation("staff")
  const { state, again } = useRead<{ assist_grants: Grant[] }>(`/admin/assist-grants?seller_id=${sellerId}`)
  const columns = (["helper", "deed", "may", "consent", "until"] as const).map((column) => t(`grant.${column}`))
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("grant.title")}
      </Heading>
      <ReadingNote state={state} />
      {state.kind === "ready" && state.content.assist_grants.length === 0 && <EmptyNote text={t("grant.empty")} />}
      {state.kind === "ready" && state.content.assist_grants.length > 0 && (
        <RowTable label={t("grant.title")} columns={columns}>
          {state.content.assist_grants.map((grant) => (
            <GrantRow key={grant.id} grant={grant} again={again} />
          ))}
        </RowTable>
      )}
    </Container>
  )
}
