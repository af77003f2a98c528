import { defineRouteConfig } from "@medusajs/admin-sdk"
import { SquareTwoStack } from "@medusajs/icons"
import { Button, Input, Label, Table, Text } from "@medusajs/ui"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { ShelfBadge } from "../../components/certificate-facts"
import { Frame, PageLink } from "../../components/frame"
import { Pages, RowTable } from "../../components/row-table"
import { type Certificate, SHELVES } from "../../lib/certificate"
import { useRead } from "../../lib/read"
import { dayOf } from "../../lib/when"

const PAGE = 20
const COLUMNS = ["product", "state", "stars", "decision", "valid_until", "seller"] as const

function Row({ certificate }: { certificate: Certificate }) {
  const { t, i18n } = useTranslation("ocop")
  const { id, product, product_title, stars, decision, valid_until, seller } = certificate
  return (
    <Table.Row>
      <Table.Cell>
        <PageLink to={`/certificates/${id}`}>{product?.title ?? product_title ?? t("note.gone")}</PageLink>
      </Table.Cell>
      <Table.Cell>
        <ShelfBadge certificate={certificate} />
      </Table.Cell>
      <Table.Cell>{t("stars", { n: stars })}</Table.Cell>
      <Table.Cell>{decision.number}</Table.Cell>
      <Table.Cell>{dayOf(valid_until, i18n.language)}</Table.Cell>
      <Table.Cell>{seller.name}</Table.Cell>
    </Table.Row>
  )
}

function Filter({ wish, choose }: { wish: URLSearchParams; choose: (wish: [string, string][]) => void }) {
  const { t } = useTranslation("ocop")
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const filled = Object.entries(Object.fromEntries(new FormData(event.currentTarget)))
    choose(filled.flatMap(([name, value]) => (typeof value === "string" && value !== "" ? [[name, value]] : [])))
  }
  return (
    <form className="flex flex-wrap items-end gap-4 px-6 py-4" onSubmit={find} key={wish.toString()}>
      <div className="grid gap-1">
        <Label htmlFor="q" size="small">
          {t("search.certificates")}
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
          {SHELVES.map((shelf) => (
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

/** Certificates of the officer's place: what waits first and longest, then the newest. */
export default function CertificatesPage() {
  const { t } = useTranslation("ocop")
  const [wish, setWish] = useSearchParams()
  const offset = Number(wish.get("offset") ?? "0") || 0
  const query = new URLSearchParams({ limit: String(PAGE), ...Object.fromEntries(wish) })
  const { state } = useRead<{ certificates: Certificate[]; count: number }>(`/admin/certificates?${query}`)
  const turn = (to: number) => setWish({ ...Object.fromEntries(wish), offset: String(to) })
  return (
    <Frame title={t("certificates.title")} hint={t("certificates.hint")} state={state}>
      {({ certificates, count }) => (
        <>
          <Filter wish={wish} choose={(filled) => setWish(filled)} />
          {certificates.length === 0 && <Text className="px-6 py-4">{t("certificates.empty")}</Text>}
          {certificates.length > 0 && (
            <RowTable label={t("certificates.title")} columns={COLUMNS.map((column) => t(`column.${column}`))}>
              {certificates.map((certificate) => (
                <Row key={certificate.id} certificate={certificate} />
              ))}
            </RowTable>
          )}
          <Pages offset={offset} size={PAGE} count={count} turn={turn} />
        </>
      )}
    </Frame>
  )
}

export const config = defineRouteConfig({ label: "certificates.title", translationNs: "ocop", icon: SquareTwoStack })
