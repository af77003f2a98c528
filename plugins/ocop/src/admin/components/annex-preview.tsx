import { Button, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { send } from "../lib/read"
import { type Goods, RowGoods } from "./row-goods"
import { RowTable } from "./row-table"

/** As POST /admin/decisions/:id/annex answers it. */
export interface AnnexRow {
  n: number
  title: string
  holder: string
  product: Goods | null
  /** Without a product where none or several are called so; null where anything else is wrong. */
  form: Record<string, unknown> | null
  errors: { code: string; field: string | null }[]
}

/** What became of a row: entered, or the codes of what was wrong. */
type Fate = { kind: "entered" } | { kind: "refused"; errors: AnnexRow["errors"] }

interface RowProps {
  row: AnnexRow
  fate: Fate | undefined
  chosen: Goods | null
  choose: (goods: Goods | null) => void
}

function Row({ row, fate, chosen, choose }: RowProps) {
  const { t, i18n } = useTranslation("ocop")
  const words = (code: string, field: string | null) => {
    const what = i18n.exists(`ocop:error.${code}`) ? t(`error.${code}`) : t("error.field_wrong")
    return field && i18n.exists(`ocop:field.${field}`) ? `${t(`field.${field}`)}: ${what}` : what
  }
  const isEntered = fate?.kind === "entered"
  const product = row.product ?? chosen
  const codes = fate?.kind === "refused" ? fate.errors : chosen ? [] : row.errors
  return (
    <Table.Row>
      <Table.Cell>{row.n}</Table.Cell>
      <Table.Cell>{row.title}</Table.Cell>
      <Table.Cell className="whitespace-normal">
        {product ? `${product.title} · ${product.seller.name}` : "–"}
        {!row.product && row.form && !isEntered && <RowGoods title={row.title} chosen={chosen} choose={choose} />}
      </Table.Cell>
      <Table.Cell>{row.form ? t("stars", { n: row.form.stars }) : "–"}</Table.Cell>
      <Table.Cell className="max-w-80 whitespace-normal">
        {isEntered && t("annex.entered")}
        {!isEntered && codes.length === 0 && t("annex.right")}
        {!isEntered &&
          codes.map(({ code, field }) => (
            <Text key={`${field} ${code}`} size="small" className="text-ui-fg-error">
              {words(code, field)}
            </Text>
          ))}
      </Table.Cell>
    </Table.Row>
  )
}

interface PreviewProps {
  rows: AnnexRow[]
  decisionId: string
  again: () => void
}

/** Enters the rows that are right, one after the other; each is a certificate that waits to be compared. */
export function AnnexPreview({ rows, decisionId, again }: PreviewProps) {
  const { t } = useTranslation("ocop")
  const [fates, setFates] = useState(new Map<number, Fate>())
  const [chosen, setChosen] = useState(new Map<number, Goods | null>())
  const [isBusy, setBusy] = useState(false)
  const productOf = (row: AnnexRow) => row.product ?? chosen.get(row.n) ?? null
  const right = rows.filter((row) => row.form !== null && productOf(row) !== null)
  const open = right.filter(({ n }) => fates.get(n)?.kind !== "entered")
  const enter = async () => {
    setBusy(true)
    for (const row of open) {
      const form = { ...row.form, product_id: productOf(row)?.id, decision_id: decisionId }
      const { refusal } = await send("/admin/certificates", form)
      const wrong = Object.entries(refusal?.fields ?? {}).map(([field, code]) => ({ code, field }))
      const errors = refusal && wrong.length === 0 ? [{ code: refusal.code, field: null }] : wrong
      const fate: Fate = refusal ? { kind: "refused", errors } : { kind: "entered" }
      setFates((before) => new Map(before).set(row.n, fate))
    }
    setBusy(false)
    again()
  }
  const choose = (n: number) => (goods: Goods | null) => {
    setChosen((before) => new Map(before).set(n, goods))
    setFates((before) => new Map([...before].filter(([row]) => row !== n)))
  }
  const columns = ["line", "annexTitle", "product", "stars", "outcome"].map((column) => t(`column.${column}`))
  return (
    <div className="grid gap-3 pt-3">
      <Text size="small" role="status">
        {t("annex.found", { right: right.length, all: rows.length })}
      </Text>
      <RowTable label={t("annex.title")} columns={columns}>
        {rows.map((row) => (
          <Row
            key={row.n}
            row={row}
            fate={fates.get(row.n)}
            chosen={chosen.get(row.n) ?? null}
            choose={choose(row.n)}
          />
        ))}
      </RowTable>
      <div>
        <Button size="small" type="button" isLoading={isBusy} disabled={open.length === 0} onClick={enter}>
          {t("annex.enter", { count: open.length })}
        </Button>
      </div>
    </div>
  )
}
