import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Container, Heading, Label, Select, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { SellerStatusBadge } from "../../components/seller-status"
import { type SellerRow, type SellerStatus, STATUSES, useSellers } from "../../lib/use-sellers"

const PAGE_SIZE = 20
/** A select takes no empty value. */
const EVERY = "every"

function Row({ seller }: { seller: SellerRow }) {
  const { t, i18n } = useTranslation("sellers")
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: "short", timeZone: "Asia/Ho_Chi_Minh" })
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/sellers/${seller.id}`} className="text-ui-fg-interactive">
          {seller.name}
        </Link>
        {seller.is_demo && <Text size="small">{t("demo")}</Text>}
      </Table.Cell>
      <Table.Cell>{seller.village?.name}</Table.Cell>
      <Table.Cell>
        <SellerStatusBadge status={seller.status} />
      </Table.Cell>
      <Table.Cell>{seller.opened_at && date.format(new Date(seller.opened_at))}</Table.Cell>
    </Table.Row>
  )
}

function StatusFilter({
  value,
  choose,
}: {
  value: SellerStatus | null
  choose: (status: SellerStatus | null) => void
}) {
  const { t } = useTranslation("sellers")
  return (
    <div className="flex items-center gap-x-3">
      <Label htmlFor="seller-status">{t("filter")}</Label>
      <Select
        size="small"
        value={value ?? EVERY}
        onValueChange={(next) => choose(STATUSES.find((status) => status === next) ?? null)}
      >
        <Select.Trigger id="seller-status" className="w-48">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={EVERY}>{t("every")}</Select.Item>
          {STATUSES.map((status) => (
            <Select.Item key={status} value={status}>
              {t(`status.${status}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}

/** Staff see which stalls there are, where, and in which state; a name leads to the stall. */
export default function SellersPage() {
  const { t } = useTranslation("sellers")
  const [page, setPage] = useState(0)
  const [status, setStatus] = useState<SellerStatus | null>(null)
  const state = useSellers({ offset: page * PAGE_SIZE, limit: PAGE_SIZE, status })
  const count = state.kind === "ready" ? state.count : 0
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading>{t("title")}</Heading>
        <StatusFilter
          value={status}
          choose={(next) => {
            setStatus(next)
            setPage(0)
          }}
        />
      </div>
      {state.kind === "failed" && (
        <Text role="alert" className="px-6 py-4">
          {t("failed")}
        </Text>
      )}
      {state.kind === "ready" && count === 0 && (
        <Text className="px-6 py-4">{t(status ? `emptyOf.${status}` : "empty")}</Text>
      )}
      {state.kind === "ready" && count > 0 && (
        <Table>
          <Table.Header>
            <Table.Row>
              {(["name", "village", "status", "date"] as const).map((column) => (
                <Table.HeaderCell key={column}>{t(`column.${column}`)}</Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {state.sellers.map((seller) => (
              <Row key={seller.id} seller={seller} />
            ))}
          </Table.Body>
        </Table>
      )}
      <Table.Pagination
        count={count}
        pageSize={PAGE_SIZE}
        pageIndex={page}
        pageCount={pages}
        canPreviousPage={page > 0}
        canNextPage={page + 1 < pages}
        previousPage={() => setPage(page - 1)}
        nextPage={() => setPage(page + 1)}
        translations={{ prev: t("previous"), next: t("next") }}
      />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "menu", translationNs: "sellers", icon: BuildingStorefront })
