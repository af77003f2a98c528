import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingCart } from "@medusajs/icons"
import { Badge, Button, Input, Label, Table, Text } from "@medusajs/ui"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import { Frame } from "../../components/frame"
import { dong, type ShareRow, STATES, stateWord } from "../../lib/share"
import { useRead } from "../../lib/use-read"
import { when } from "../../lib/when"

const PAGE = 20
const COLUMNS = ["reference", "state", "seller", "buyer", "total", "placed"] as const

function Row({ order }: { order: ShareRow }) {
  const { t, i18n } = useTranslation("orders")
  return (
    <Table.Row>
      <Table.Cell>
        <Link
          to={`/seller-orders/${order.id}`}
          className="text-ui-fg-base hover:text-ui-fg-subtle inline-block py-1 underline underline-offset-2"
        >
          {order.reference}
        </Link>
      </Table.Cell>
      <Table.Cell>
        <div className="flex flex-wrap gap-1">
          <Badge size="2xsmall">{t(stateWord(order))}</Badge>
          {order.is_late && (
            <Badge size="2xsmall" color="orange">
              {t("late")}
            </Badge>
          )}
          {order.has_open_dispute && (
            <Badge size="2xsmall" color="red">
              {t("disputed")}
            </Badge>
          )}
          {order.has_open_return && (
            <Badge size="2xsmall" color="blue">
              {t("returning")}
            </Badge>
          )}
        </div>
      </Table.Cell>
      <Table.Cell>{order.seller.name}</Table.Cell>
      <Table.Cell>{order.recipient_name}</Table.Cell>
      <Table.Cell>{dong(order.total, i18n.language)}</Table.Cell>
      <Table.Cell>{when(order.placed_at, i18n.language)}</Table.Cell>
    </Table.Row>
  )
}

interface FilterProps {
  wish: URLSearchParams
  choose: (wish: [string, string][]) => void
}

/** By state, and by an order's code, a share's number or a telephone number. */
function Filter({ wish, choose }: FilterProps) {
  const { t } = useTranslation("orders")
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const filled = Object.entries(Object.fromEntries(new FormData(event.currentTarget)))
    choose(filled.flatMap(([name, value]) => (typeof value === "string" && value !== "" ? [[name, value]] : [])))
  }
  return (
    <form className="flex flex-wrap items-end gap-4 px-6 py-4" onSubmit={find} key={wish.toString()}>
      <div className="grid gap-1">
        <Label htmlFor="q">{t("search")}</Label>
        <Input id="q" name="q" defaultValue={wish.get("q") ?? ""} />
      </div>
      <div className="grid gap-1">
        <Label htmlFor="state">{t("column.state")}</Label>
        <select
          id="state"
          name="state"
          defaultValue={wish.get("state") ?? ""}
          className="bg-ui-bg-field border-ui-border-base txt-compact-small h-8 rounded-md border px-2"
        >
          <option value="">{t("every")}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`state.${state}`)}
            </option>
          ))}
        </select>
      </div>
      <label className="flex h-8 items-center gap-2">
        <input type="checkbox" name="disputed" value="true" defaultChecked={wish.get("disputed") === "true"} />
        <Text size="small">{t("onlyDisputed")}</Text>
      </label>
      <label className="flex h-8 items-center gap-2">
        <input type="checkbox" name="refunds" value="true" defaultChecked={wish.get("refunds") === "true"} />
        <Text size="small">{t("onlyRefunds")}</Text>
      </label>
      <Button type="submit" size="small" variant="secondary">
        {t("find")}
      </Button>
    </form>
  )
}

/** Orders stall by stall, those that wait too long first. */
export default function SellerOrdersPage() {
  const { t } = useTranslation("orders")
  const [wish, setWish] = useSearchParams()
  const offset = Number(wish.get("offset") ?? "0") || 0
  const query = new URLSearchParams({ limit: String(PAGE), ...Object.fromEntries(wish) })
  const { state } = useRead<{ orders: ShareRow[]; count: number }>(`/admin/seller-orders?${query}`)
  const turn = (to: number) => setWish({ ...Object.fromEntries(wish), offset: String(to) })
  return (
    <Frame title={t("title")} hint={t("hint")} state={state}>
      {({ orders, count }) => (
        <>
          <Filter wish={wish} choose={(filled) => setWish(filled)} />
          {orders.length === 0 && <Text className="px-6 py-4">{t("empty")}</Text>}
          {orders.length > 0 && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be pushed sideways must be reachable with a keyboard (WCAG 2.1.1)
            <section aria-label={t("title")} tabIndex={0} className="overflow-x-auto">
              <Table className="min-w-[48rem] [&_td]:py-2">
                <Table.Header>
                  <Table.Row>
                    {COLUMNS.map((column) => (
                      <Table.HeaderCell key={column}>{t(`column.${column}`)}</Table.HeaderCell>
                    ))}
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {orders.map((order) => (
                    <Row key={order.id} order={order} />
                  ))}
                </Table.Body>
              </Table>
            </section>
          )}
          <div className="flex items-center gap-4 px-6 py-4">
            <Button
              size="small"
              variant="secondary"
              disabled={offset === 0}
              onClick={() => turn(Math.max(0, offset - PAGE))}
            >
              {t("newer")}
            </Button>
            <Text size="small">{t("count", { count })}</Text>
            <Button
              size="small"
              variant="secondary"
              disabled={offset + PAGE >= count}
              onClick={() => turn(offset + PAGE)}
            >
              {t("older")}
            </Button>
          </div>
        </>
      )}
    </Frame>
  )
}

export const config = defineRouteConfig({ label: "title", translationNs: "orders", icon: ShoppingCart })
