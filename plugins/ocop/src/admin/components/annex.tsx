import { Button, Label, Table, Text } from "@medusajs/ui"
import { useId, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { type Choices, nameOf } from "../lib/certificate"
import { send, useRead } from "../lib/read"
import { Choice } from "./fields"
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
type Fate = { kind: "entered" } | { kind: "refused"; errors: AnnexRow["errors"] }

function Row({ row, fate }: { row: AnnexRow; fate: Fate | undefined }) {
  const { t, i18n } = useTranslation("ocop")
  const words = (code: string, field: string | null) => {
    const what = i18n.exists(`ocop:error.${code}`) ? t(`error.${code}`) : t("error.field_wrong")
    return field && i18n.exists(`ocop:field.${field}`) ? `${t(`field.${field}`)}: ${what}` : what
  }
  const codes = fate?.kind === "refused" ? fate.errors : row.errors
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
      const wrong = Object.entries(refusal?.fields ?? {}).map(([field, code]) => ({ code, field }))
      const errors = refusal && wrong.length === 0 ? [{ code: refusal.code, field: null }] : wrong
      const fate: Fate = refusal ? { kind: "refused", errors } : { kind: "entered" }
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

/** What the rows leave out: the rules that were followed, the set of all. */
function ForAllRows({ choices }: { choices: Choices }) {
  const { t, i18n } = useTranslation("ocop")
  const bases = choices.legal_bases.map(({ id, number }) => ({ value: id, label: number }))
  const sets = choices.sectors.flatMap((sector) =>
    sector.product_sets.map((set) => ({
      value: set.id,
      label: nameOf(set, i18n.language),
      group: nameOf(sector, i18n.language),
    })),
  )
  return (
    <div className="grid gap-3 md:grid-cols-2">
      <Choice
        name="legal_basis"
        label={t("field.legal_basis")}
        options={[{ value: "", label: t("field.byDay") }, ...bases]}
      />
      <Choice
        name="product_set"
        label={t("annex.setForAll")}
        options={[{ value: "", label: t("annex.byRow") }, ...sets]}
      />
    </div>
  )
}

/** The annex of a decision as a spreadsheet: looked at first, row by row, then entered. */
export function Annex({ decisionId, again }: { decisionId: string; again: () => void }) {
  const { t } = useTranslation("ocop")
  const id = useId()
  const known = useRead<Choices>("/admin/certificate-choices").state
  const form = useRef<HTMLFormElement>(null)
  const [rows, setRows] = useState<AnnexRow[] | null>(null)
  const [code, setCode] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const look = async () => {
    setRows(null)
    setCode(null)
    const filled = new FormData(form.current ?? undefined)
    const file = filled.get("file")
    if (!(file instanceof File) || file.size === 0) {
      return
    }
    const query = new URLSearchParams()
    for (const name of ["legal_basis", "product_set"]) {
      const value = filled.get(name)
      if (typeof value === "string" && value !== "") {
        query.set(name, value)
      }
    }
    const body = new FormData()
    body.append("file", file)
    setBusy(true)
    const said = await send<{ rows: AnnexRow[] }>(`/admin/decisions/${decisionId}/annex?${query}`, body)
    setBusy(false)
    setCode(said.refusal?.code ?? null)
    setRows(said.answer?.rows ?? null)
  }
  return (
    <Fold title={t("annex.title")}>
      <form ref={form} className="grid gap-3" onChange={() => void look()} onSubmit={(event) => event.preventDefault()}>
        <Text size="small">{t("annex.means")}</Text>
        {known.kind === "ready" && <ForAllRows choices={known.content} />}
        <Label htmlFor={id} size="small">
          {t("annex.file")}
        </Label>
        <input id={id} name="file" type="file" accept=".xlsx,.csv" className="txt-small max-w-full py-1" />
        <Text size="small" aria-live="polite" className="empty:hidden">
          {isBusy && t("loading")}
        </Text>
        <Text size="small" role="alert" className="text-ui-fg-error empty:hidden">
          {code && t([`error.${code}`, "error.failed"])}
        </Text>
        {rows && <Preview key={rows.length} rows={rows} decisionId={decisionId} again={again} />}
      </form>
    </Fold>
  )
}
