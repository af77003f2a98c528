import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListBullet } from "@medusajs/icons"
import { Badge, Button, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { FieldChanges, type Fields } from "../../components/field-changes"
import { EmptyNote, PageFrame } from "../../components/page-frame"
import { PageLink } from "../../components/page-link"
import { RowTable } from "../../components/row-table"
import { useRead } from "../../lib/use-read"
import { when } from "../../lib/when"

interface Entry {
  id: string
  at: string
  actor: {
    kind: "seller_member" | "helper" | "user" | "system"
    id: string
    name: string | null
    handed_by: string | null
  }
  seller: { id: string; name: string } | null
  action: string
  before: Fields | null
  after: Fields | null
  is_undone: boolean
}

function EntryRow({ entry }: { entry: Entry }) {
  const { t, i18n } = useTranslation("staff")
  const { actor, seller } = entry
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap">{when(entry.at, i18n.language)}</Table.Cell>
      <Table.Cell>
        {t(`audit.actor.${actor.kind}`)}{" "}
        {actor.name && <PageLink to={`/audit-log?actor_id=${actor.id}`}>{actor.name}</PageLink>}
        {actor.handed_by && <div className="txt-small">{t("audit.handedBy", { name: actor.handed_by })}</div>}
      </Table.Cell>
      <Table.Cell>{seller && <PageLink to={`/audit-log?seller_id=${seller.id}`}>{seller.name}</PageLink>}</Table.Cell>
      <Table.Cell>
        {t(`audit.action.${entry.action}`, { defaultValue: entry.action })}{" "}
        {entry.is_undone && <Badge size="2xsmall">{t("audit.undone")}</Badge>}
      </Table.Cell>
      <Table.Cell className="py-2">
        <FieldChanges before={entry.before} after={entry.after} />
      </Table.Cell>
    </Table.Row>
  )
}

/** Who did what, for whom, newest first; of one stall or one person where the address says so. Nothing here can be changed. */
export default function AuditLogPage() {
  const { t } = useTranslation("staff")
  const [params, setParams] = useSearchParams()
  const { state } = useRead<{ audit_entries: Entry[]; next: string | null }>(`/admin/audit-entries?${params}`)
  const turnTo = (before: string) => {
    const next = new URLSearchParams(params)
    next.set("before", before)
    setParams(next)
  }
  const isPart = params.has("seller_id") || params.has("actor_id")
  const columns = (["at", "who", "seller", "deed", "details"] as const).map((column) => t(`audit.${column}`))
  return (
    <PageFrame title="audit.title" hint="audit.hint" state={state}>
      {({ audit_entries, next }) => (
        <>
          {audit_entries.length === 0 && <EmptyNote text={t("audit.empty")} />}
          {audit_entries.length > 0 && (
            <RowTable label={t("audit.title")} columns={columns}>
              {audit_entries.map((entry) => (
                <EntryRow key={entry.id} entry={entry} />
              ))}
            </RowTable>
          )}
          <div className="txt-small flex flex-wrap items-center gap-4 px-6 py-4">
            {(isPart || params.has("before")) && (
              <PageLink to="/audit-log">{t(isPart ? "audit.all" : "audit.newest")}</PageLink>
            )}
            {next && (
              <Button size="small" variant="secondary" onClick={() => turnTo(next)}>
                {t("audit.older")}
              </Button>
            )}
          </div>
        </>
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "audit.title", translationNs: "staff", icon: ListBullet })
