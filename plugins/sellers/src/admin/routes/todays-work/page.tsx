import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Clock } from "@medusajs/icons"
import { Badge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { EmptyNote, PageFrame } from "../../components/page-frame"
import { PageLink } from "../../components/page-link"
import { RowTable } from "../../components/row-table"
import { type MyScope, useMyScope } from "../../lib/use-my-scope"
import { useRead } from "../../lib/use-read"
import { when } from "../../lib/when"

interface Row {
  key: string
  count: number
  oldest_at: string | null
  oldest: { name: string; since: string; path: string; days_left?: number | null }[]
  path: string
}

interface Work {
  rows: Row[]
  sums: { commune: { code: string; name: string }; pending: number; approved: number; suspended: number }[]
}

function Kind({ row, mayOpen }: { row: Row; mayOpen: boolean }) {
  const { t, i18n } = useTranslation("staff")
  const name = t(`work.kind.${row.key}`)
  return (
    <li className="px-6 py-3">
      <div className="flex flex-wrap items-center gap-x-3">
        <Badge size="small">{row.count}</Badge>
        <Text>{mayOpen ? <PageLink to={row.path}>{name}</PageLink> : name}</Text>
        {row.oldest_at && row.oldest.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("work.since", { at: when(row.oldest_at, i18n.language) })}
          </Text>
        )}
      </div>
      {row.oldest.length > 0 && (
        <ul className="mt-1 grid gap-y-1 ps-9">
          {row.oldest.map(({ name, since, path, days_left = null }) => (
            <li key={`${path} ${since}`} className="txt-small">
              <PageLink to={path}>{name}</PageLink>{" "}
              <span className="text-ui-fg-subtle">
                {days_left === null ? when(since, i18n.language) : t("work.daysLeft", { days: days_left })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Sums({ sums }: Pick<Work, "sums">) {
  const { t } = useTranslation("staff")
  const states = ["pending", "approved", "suspended"] as const
  return (
    <RowTable label={t("work.sums")} columns={[t("work.commune"), ...states.map((state) => t(`work.${state}`))]}>
      {sums.map((row) => (
        <Table.Row key={row.commune.code}>
          <Table.Cell>{row.commune.name}</Table.Cell>
          {states.map((state) => (
            <Table.Cell key={state}>{row[state]}</Table.Cell>
          ))}
        </Table.Row>
      ))}
    </RowTable>
  )
}

/** In whose place the officer, or a stand-in, looks. */
function Scope({ scope }: { scope: MyScope }) {
  const { t } = useTranslation("staff")
  const duties = scope.duties.map((duty) => t(`scope.duty.${duty}`)).join(", ")
  return (
    <Text size="small" weight="plus">
      {scope.place ?? t("scope.level.site")} · {duties || t("work.no_duty")}
    </Text>
  )
}

/** What waits for this officer today, the oldest by name; below it how many stalls stand where. */
export default function TodaysWorkPage() {
  const { t } = useTranslation("staff")
  const { state } = useRead<Work>("/admin/todays-work")
  const mine = useMyScope()
  const scope = mine.kind === "known" ? mine.scope : null
  return (
    <PageFrame title="work.title" hint="work.hint" aside={scope && <Scope scope={scope} />} state={state}>
      {({ rows, sums }) => (
        <>
          {rows.every(({ count }) => count === 0) && <EmptyNote text={t("work.empty")} />}
          <ul className="divide-y">
            {rows
              .filter(({ count }) => count > 0)
              .map((row) => (
                <Kind key={row.key} row={row} mayOpen={scope !== null && scope.level !== "province"} />
              ))}
          </ul>
          {sums.length > 0 && <Sums sums={sums} />}
        </>
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "work.title", translationNs: "staff", icon: Clock, rank: 0 })
