import { Label, Text } from "@medusajs/ui"
import { useId, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { type Choices, nameOf } from "../lib/certificate"
import { send, useRead } from "../lib/read"
import { AnnexPreview, type AnnexRow } from "./annex-preview"
import { Choice } from "./fields"
import { Fold } from "./frame"

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
      </form>
      {rows && <AnnexPreview key={rows.length} rows={rows} decisionId={decisionId} again={again} />}
    </Fold>
  )
}
