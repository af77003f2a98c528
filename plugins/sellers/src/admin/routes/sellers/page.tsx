import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Container, Heading, StatusBadge, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type SellerRow, useSellers } from "../../lib/use-sellers"

const PAGE_SIZE = 20

const COLOUR = { pending: "orange", approved: "green", suspended: "red", closed: "grey" } as const

function Row({ seller }: { seller: SellerRow }) {
  const { t, i18n } = useTranslation("sellers")
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: "short", timeZone: "Asia/Ho_Chi_Minh" })
  return (
    <Table.Row>
      <Table.Cell>
        {seller.name}
        {seller.is_demo && <Text size="small">{t("demo")}</Text>}
      </Table.Cell>
      <Table.Cell>{seller.village?.name}</Table.Cell>
      <Table.Cell>
        <StatusBadge color={COLOUR[seller.status]}>{t(`status.${seller.status}`)}</StatusBadge>
      </Table.Cell>
      <Table.Cell>{seller.opened_at && date.format(new Date(seller.opened_at))}</Table.Cell>
    </Table.Row>
  )
}

/** Staff see which stalls there are, where, and in which state. */
export default function SellersPage() {
  const { t } = useTranslation("sellers")
  const [page, setPage] = useState(0)
  const state = useSellers(page * PAGE_SIZE, PAGE_SIZE)
  const count = state.kind === "ready" ? state.count : 0
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
  return (
    <Container className="divide-y p-0">
      <Heading className="px-6 py-4">{t("title")}</Heading>
      {state.kind === "failed" && <Text className="px-6 py-4">{t("failed")}</Text>}
      {state.kind === "ready" && count === 0 && <Text className="px-6 py-4">{t("empty")}</Text>}
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
