import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Scan } from "@medusajs/icons"
import { Button, Input, Label, Table, Text } from "@medusajs/ui"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { Frame, PageLink } from "../../components/frame"
import { LotBadges } from "../../components/lot-badges"
import { Pages, RowTable } from "../../components/row-table"
import { LOT_SHELVES, type StaffLot } from "../../lib/lot"
import { useRead } from "../../lib/read"
import { dayOf, dayOfMoment } from "../../lib/when"

const PAGE = 20
const COLUMNS = ["lot_no", "state", "product", "quantity", "made_from", "events", "seller"] as const

interface Answer {
  lots: StaffLot[]
  gone: { id: string; broken_at: string; day: string | null }[]
  count: number
}

function Row({ lot }: { lot: StaffLot }) {
  const { t, i18n } = useTranslation("traceability")
  return (
    <Table.Row>
      <Table.Cell>
        <PageLink to={`/lots/${lot.id}`}>{lot.lot_no}</PageLink>
      </Table.Cell>
      <Table.Cell>
        <LotBadges lot={lot} />
      </Table.Cell>
      <Table.Cell>{lot.product?.title ?? t("gone")}</Table.Cell>
      <Table.Cell>{t(`unit.${lot.unit}`, { amount: lot.quantity.toLocaleString(i18n.language) })}</Table.Cell>
      <Table.Cell>{dayOf(lot.made_from, i18n.language)}</Table.Cell>
      <Table.Cell>{lot.event_count}</Table.Cell>
      <Table.Cell>{lot.seller.name}</Table.Cell>
    </Table.Row>
  )
}

function Filter({ wish, choose }: { wish: URLSearchParams; choose: (wish: [string, string][]) => void }) {
  const { t } = useTranslation("traceability")
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const filled = Object.entries(Object.fromEntries(new FormData(event.currentTarget)))
    choose(filled.flatMap(([name, value]) => (typeof value === "string" && value !== "" ? [[name, value]] : [])))
  }
  return (
    <form className="flex flex-wrap items-end gap-4 px-6 py-4" onSubmit={find} key={wish.toString()}>
      <div className="grid gap-1">
        <Label htmlFor="q" size="small">
          {t("search")}
        </Label>
        <Input id="q" name="q" defaultValue={wish.get("q") ?? ""} />
      </div>
      <div className="grid gap-1">
        <Label htmlFor="shelf" size="small">
          {t("column.state")}
        </Label>
        <select
          id="shelf"
          name="shelf"
          defaultValue={wish.get("shelf") ?? ""}
          className="bg-ui-bg-field shadow-borders-base txt-compact-small focus-visible:shadow-borders-interactive-with-active h-8 rounded-md px-2 outline-none"
        >
          <option value="">{t("every")}</option>
          {LOT_SHELVES.map((shelf) => (
            <option key={shelf} value={shelf}>
              {t(`shelf.${shelf}`)}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit" size="small" variant="secondary">
        {t("find")}
      </Button>
    </form>
  )
}

/** Lots that a signed day has and the database has not. */
function Gone({ gone }: Pick<Answer, "gone">) {
  const { t, i18n } = useTranslation("traceability")
  return (
    <ul className="grid gap-1 px-6 py-4">
      {gone.map(({ id, broken_at, day }) => (
        <li key={id} className="txt-small-plus">
          {t("lots.gone", {
            id,
            day: day ? dayOf(day, i18n.language) : "",
            since: dayOfMoment(broken_at, i18n.language),
          })}
        </li>
      ))}
    </ul>
  )
}

/** Lots of the officer's place: what does not hold first, then the newest. */
export default function LotsPage() {
  const { t } = useTranslation("traceability")
  const [wish, setWish] = useSearchParams()
  const offset = Number(wish.get("offset") ?? "0") || 0
  const query = new URLSearchParams({ limit: String(PAGE), ...Object.fromEntries(wish) })
  const { state } = useRead<Answer>(`/admin/lots?${query}`)
  const turn = (to: number) => setWish({ ...Object.fromEntries(wish), offset: String(to) })
  return (
    <Frame title={t("lots.title")} hint={t("lots.hint")} state={state}>
      {({ lots, gone, count }) => (
        <>
          <Filter wish={wish} choose={(filled) => setWish(filled)} />
          {gone.length > 0 && <Gone gone={gone} />}
          {lots.length === 0 && <Text className="px-6 py-4">{t("lots.empty")}</Text>}
          {lots.length > 0 && (
            <RowTable label={t("lots.title")} columns={COLUMNS.map((column) => t(`column.${column}`))}>
              {lots.map((lot) => (
                <Row key={lot.id} lot={lot} />
              ))}
            </RowTable>
          )}
          <Pages offset={offset} size={PAGE} count={count} turn={turn} />
        </>
      )}
    </Frame>
  )
}

export const config = defineRouteConfig({ label: "menu", translationNs: "traceability", icon: Scan })
