import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { EmptyNote, PageFrame } from "../../components/page-frame"
import { PageLink } from "../../components/page-link"
import { RowTable } from "../../components/row-table"
import { SellerStatusBadge } from "../../components/seller-status"
import { SellersFilter } from "../../components/sellers-filter"
import { type SellerStatus, STATUSES } from "../../lib/seller-detail"
import { useRead } from "../../lib/use-read"
import { dayOf } from "../../lib/when"

const PAGE_SIZE = 20

interface SellerRow {
  id: string
  name: string
  status: SellerStatus
  /** ISO 8601, UTC. */
  opened_at: string | null
  created_at: string
  is_demo: boolean
  village: { name: string } | null
}

function Row({ seller }: { seller: SellerRow }) {
  const { t, i18n } = useTranslation("sellers")
  return (
    <Table.Row>
      <Table.Cell>
        <PageLink to={`/sellers/${seller.id}`}>{seller.name}</PageLink>
        {seller.is_demo && <Text size="small">{t("demo")}</Text>}
      </Table.Cell>
      <Table.Cell>{seller.village?.name}</Table.Cell>
      <Table.Cell>
        <SellerStatusBadge status={seller.status} />
      </Table.Cell>
      <Table.Cell>{dayOf(seller.created_at, i18n.language)}</Table.Cell>
      <Table.Cell>{seller.opened_at && dayOf(seller.opened_at, i18n.language)}</Table.Cell>
    </Table.Row>
  )
}

function Pages({ count, page, turnTo }: { count: number; page: number; turnTo: (page: number) => void }) {
  const { t } = useTranslation("sellers")
  const names = ["of", "results", "pages", "prev", "next"] as const
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
  return (
    <Table.Pagination
      count={count}
      pageSize={PAGE_SIZE}
      pageIndex={page}
      pageCount={pages}
      canPreviousPage={page > 0}
      canNextPage={page + 1 < pages}
      previousPage={() => turnTo(page - 1)}
      nextPage={() => turnTo(page + 1)}
      translations={Object.fromEntries(names.map((name) => [name, t(`page.${name}`)]))}
    />
  )
}

/** What is asked for stands in the address: the work of the day leads here, and "back" comes back to the same list. */
function useQuestion() {
  const [params, setParams] = useSearchParams()
  const page = Number(params.get("page") ?? 0) || 0
  const status = STATUSES.find((one) => one === params.get("status")) ?? ""
  const wish = {
    status,
    identity: params.get("identity") === "unverified" ? "unverified" : "",
    q: params.get("q") ?? "",
  }
  const given = Object.entries(wish).filter(([, value]) => value !== "")
  const query = new URLSearchParams([...given, ["limit", `${PAGE_SIZE}`], ["offset", `${page * PAGE_SIZE}`]])
  const turnTo = (next: number) => setParams([...given, ["page", `${next}`]])
  return { wish, page, path: `/admin/sellers?${query}`, turnTo, choose: (next: [string, string][]) => setParams(next) }
}

/** Staff see which stalls there are, where, and in which state; a name leads to the stall. */
export default function SellersPage() {
  const { t } = useTranslation("sellers")
  const { wish, page, path, turnTo, choose } = useQuestion()
  const { state } = useRead<{ sellers: SellerRow[]; count: number }>(path)
  const columns = (["name", "village", "status", "since", "date"] as const).map((column) => t(`column.${column}`))
  const isNarrowed = wish.q !== "" || wish.identity !== ""
  return (
    <PageFrame
      title="sellers:title"
      hint="sellers:hint"
      aside={<SellersFilter key={JSON.stringify(wish)} wish={wish} choose={choose} />}
      state={state}
    >
      {({ sellers, count }) => (
        <>
          {sellers.length === 0 ? (
            <EmptyNote text={t(isNarrowed ? "noneFound" : wish.status ? `emptyOf.${wish.status}` : "empty")} />
          ) : (
            <RowTable label={t("title")} columns={columns}>
              {sellers.map((seller) => (
                <Row key={seller.id} seller={seller} />
              ))}
            </RowTable>
          )}
          {count > PAGE_SIZE && <Pages count={count} page={page} turnTo={turnTo} />}
        </>
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "menu", translationNs: "sellers", icon: BuildingStorefront })
