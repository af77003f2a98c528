import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListBullet } from "@medusajs/icons"
import { Badge, Button, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { EmptyNote, PageFrame } from "../../components/page-frame"
import { useRead } from "../../lib/use-read"
import { when } from "../../lib/when"

interface Entry {
  id: string
  at: string
  actor: { kind: "seller_member" | "helper" | "user" | "system"; name: string | null }
  seller: { name: string } | null
  action: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  is_undone: boolean
}

function EntryRow({ entry }: { entry: Entry }) {
  const { t, i18n } = useTranslation("staff")
  const action = `audit.action.${entry.action}`
  return (
    <Table.Row>
      <Table.Cell>{when(entry.at, i18n.language)}</Table.Cell>
      <Table.Cell>
        {t(`audit.actor.${entry.actor.kind}`)} {entry.actor.name}
      </Table.Cell>
      <Table.Cell>{entry.seller?.name}</Table.Cell>
      <Table.Cell>
        {i18n.exists(`staff:${action}`) ? t(action) : entry.action}
        {entry.is_undone && <Badge size="2xsmall">{t("audit.undone")}</Badge>}
      </Table.Cell>
      <Table.Cell>
        {(entry.before || entry.after) && (
          <details>
            <summary>{t("audit.details")}</summary>
            <pre className="whitespace-pre-wrap text-xs">{JSON.stringify({ ...entry.before }, null, 1)}</pre>
            <pre className="whitespace-pre-wrap text-xs">{JSON.stringify({ ...entry.after }, null, 1)}</pre>
          </details>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

/** Who did what, for whom, newest first. Nothing here can be changed. */
export default function AuditLogPage() {
  const { t } = useTranslation("staff")
  const [before, setBefore] = useState("")
  const { state } = useRead<{ audit_entries: Entry[]; next: string | null }>(`/admin/audit-entries?before=${before}`)
  return (
    <PageFrame title="audit.title" hint="audit.hint" state={state}>
      {({ audit_entries, next }) => (
        <>
          {audit_entries.length === 0 && <EmptyNote text={t("audit.empty")} />}
          <Table>
            <Table.Body>
              {audit_entries.map((entry) => (
                <EntryRow key={entry.id} entry={entry} />
              ))}
            </Table.Body>
          </Table>
          <Text className="flex gap-2 px-6 py-4" as="div">
            {before !== "" && (
              <Button size="small" variant="secondary" onClick={() => setBefore("")}>
                {t("audit.newest")}
              </Button>
            )}
            {next && (
              <Button size="small" variant="secondary" onClick={() => setBefore(next)}>
                {t("audit.older")}
              </Button>
            )}
          </Text>
        </>
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "audit.title", translationNs: "staff", icon: ListBullet })
