import { Button, Label, Table, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { send } from "../lib/read"
import { Fold } from "./frame"
import { RowTable } from "./row-table"

interface AnnexRow {
  n: number
  title: string
  holder: string
  product: { id: string; title: string; seller: { name: string } } | null
  form: Record<string, unknown> | null
  errors: { code: string; field: string | null }[]
}

/** What became of a row: entered, or the codes of what was wrong. */
type Fate = { kind: "entered" } | { kind: "refused"; codes: string[] }

function Row({ row, fate }: { row: AnnexRow; fate: Fate | undefined }) {
  const { t, i18n } = useTranslation("ocop")
  const words = (code: string, field: string | null) => {
    const what = i18n.exists(`ocop:error.${code}`) ? t(`error.${code}`) : t("error.field_wrong")
    return field && i18n.exists(`ocop:field.${field}`) ? `${t(`field.${field}`)}: ${what}` : what
  }
  const codes = fate?.kind === "refused" ? fate.codes.map((code) => ({ code, field: null })) : row.errors
  return (
    <Table.Row>
      <Table.Cell>{row.n}</Table.Cell>
      <Table.Cell>{row.title}</Table.Cell>
      <Table.Cell>{row.product ? `${row.product.title} · ${row.product.seller.name}` : "–"}</Table.Cell>
      <Table.Cell>{row.form ? t("stars", { n: row.form.stars }) : "–"}</Table.Cell>
      <Table.Cell className="max-w-80 whitespace-normal">
        {fate?.kind === "entered" && t("annex.entered")}
        {fate?.kind !== "entered" && codes.length === 0 && t("annex.right")}
        {fate?.kind !== "entered" &&
          codes.map(({ code, field }) => (
            <Text key={`${field} ${code}`} size="small" className="text-ui-fg-error">
              {words(code, field)}
            </Text>
          ))}
      </Table.Cell>
    </Table.Row>
  )
}

/** Enters the rows that are right, one after the other; each is a certificate that waits to be compared. */
function Preview({ rows, decisionId, again }: { rows: AnnexRow[]; decisionId: string; again: () => void }) {
  const { t } = useTranslation("ocop")
  const [fates, setFates] = useState(new Map<number, Fate>())
  const [isBusy, setBusy] = useState(false)
  const right = rows.filter(({ n, form }) => form !== null && fates.get(n)?.kind !== "entered")
  const enter = async () => {
    setBusy(true)
    for (const { n, form } of right) {
      const { refusal } = await send("/admin/certificates", { ...form, decision_id: decisionId })
      const fate: Fate = refusal ? { kind: "refused", codes: [refusal.code] } : { kind: "entered" }
      setFates((before) => new Map(before).set(n, fate))
    }
    setBusy(false)
    again()
  }
  const columns = ["line", "annexTitle", "product", "stars", "outcome"].map((column) => t(`column.${column}`))
  return (
    <div className="grid gap-3">
      <Text size="small" role="status">
        {t("annex.found", { right: rows.filter(({ form }) => form !== null).length, all: rows.length })}
      </Text>
      <RowTable label={t("annex.title")} columns={columns}>
        {rows.map((row) => (
          <Row key={row.n} row={row} fate={fates.get(row.n)} />
        ))}
      </RowTable>
      <div>
        <Button size="small" type="button" isLoading={isBusy} disabled={right.length === 0} onClick={enter}>
          {t("annex.enter", { count: right.length })}
        </Button>
      </div>
    </div>
  )
}

/** The annex of a decision as a spreadsheet: looked at first, row by row, then entered. */
export function Annex({ decisionId, again }: { decisionId: string; again: () => void }) {
  const { t } = useTranslation("ocop")
  const id = useId()
  const [rows, setRows] = useState<AnnexRow[] | null>(null)
  const [code, setCode] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const look = async (file: File | undefined) => {
    setRows(null)
    setCode(null)
    if (!file) {
      return
    }
    const form = new FormData()
    form.append("file", file)
    setBusy(true)
    const said = await send<{ rows: AnnexRow[] }>(`/admin/decisions/${decisionId}/annex`, form)
    setBusy(false)
    setCode(said.refusal?.code ?? null)
    setRows(said.answer?.rows ?? null)
  }
  return (
    <Fold title={t("annex.title")}>
      <div className="grid gap-3">
        <Text size="small">{t("annex.means")}</Text>
        <Label htmlFor={id} size="small">
          {t("annex.file")}
        </Label>
        <input
          id={id}
          type="file"
          accept=".xlsx,.csv"
          className="txt-small max-w-full py-1"
          onChange={(event) => look(event.target.files?.[0])}
        />
        <Text size="small" aria-live="polite" className="empty:hidden">
          {isBusy && t("loading")}
        </Text>
        <Text size="small" role="alert" className="text-ui-fg-error empty:hidden">
          {code && t([`error.${code}`, "error.failed"])}
        </Text>
        {rows && <Preview key={rows.length} rows={rows} decisionId={decisionId} again={again} />}
      </div>
    </Fold>
  )
}
