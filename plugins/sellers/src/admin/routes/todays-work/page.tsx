import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Clock } from "@medusajs/icons"
import { Badge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { EmptyNote, PageFrame } from "../../components/page-frame"
import { useRead } from "../../lib/use-read"
import { when } from "../../lib/when"

interface Work {
  rows: { key: string; count: number; oldest_at: string | null; path: string }[]
  sums: { commune: { code: string; name: string }; pending: number; approved: number; suspended: number }[]
}

function Waiting({ rows }: Pick<Work, "rows">) {
  const { t, i18n } = useTranslation("staff")
  const waiting = rows.filter(({ count }) => count > 0)
  if (waiting.length === 0) {
    return <EmptyNote text={t("work.empty")} />
  }
  return (
    <ul>
      {waiting.map(({ key, count, oldest_at, path }) => (
        <li key={key} className="flex items-center gap-x-3 px-6 py-3">
          <Badge size="small">{count}</Badge>
          <Link to={path} className="text-ui-fg-interactive txt-compact-medium">
            {t(`work.kind.${key}`)}
          </Link>
          {oldest_at && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("work.since", { at: when(oldest_at, i18n.language) })}
            </Text>
          )}
        </li>
      ))}
    </ul>
  )
}

function Sums({ sums }: Pick<Work, "sums">) {
  const { t } = useTranslation("staff")
  const columns = ["pending", "approved", "suspended"] as const
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("work.commune")}</Table.HeaderCell>
          {columns.map((column) => (
            <Table.HeaderCell key={column}>{t(`work.${column}`)}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {sums.map((row) => (
          <Table.Row key={row.commune.code}>
            <Table.Cell>{row.commune.name}</Table.Cell>
            {columns.map((column) => (
              <Table.Cell key={column}>{row[column]}</Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

/** What waits for this officer today, oldest said; below it how many stalls stand where. */
export default function TodaysWorkPage() {
  const { state } = useRead<Work>("/admin/todays-work")
  return (
    <PageFrame title="work.title" hint="work.hint" state={state}>
      {({ rows, sums }) => (
        <>
          <Waiting rows={rows} />
          {sums.length > 0 && <Sums sums={sums} />}
        </>
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "work.title", translationNs: "staff", icon: Clock, rank: 0 })
