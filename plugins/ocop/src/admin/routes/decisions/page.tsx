import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Button, Input, Label, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate, useSearchParams } from "react-router-dom"
import { DecisionFields } from "../../components/decision-fields"
import { DeedForm } from "../../components/deed-form"
import { Fold, Frame, PageLink } from "../../components/frame"
import { Pages, RowTable } from "../../components/row-table"
import { ScanField } from "../../components/scan-field"
import type { Choices, DecisionRow } from "../../lib/certificate"
import { useRead } from "../../lib/read"
import { dayOf } from "../../lib/when"

const PAGE = 20
const COLUMNS = ["number", "decided_on", "body", "certificates", "scan"] as const

/** A decision, once for all its certificates. */
function Enter() {
  const { t } = useTranslation("ocop")
  const { state } = useRead<Choices>("/admin/certificate-choices")
  const navigate = useNavigate()
  return state.kind !== "ready" ? null : (
    <Fold title={t("decisions.enter")}>
      <DeedForm<{ decision: { id: string } }>
        path="/admin/decisions"
        deed={t("decisions.enter")}
        isMain
        body={(filled) => filled}
        done={({ decision }) => navigate(`/decisions/${decision.id}`)}
      >
        <Text size="small">{t("decisions.enterMeans")}</Text>
        <DecisionFields levels={state.content.levels} />
        <ScanField label={t("scan.decision")} hint={t("scan.hint")} />
      </DeedForm>
    </Fold>
  )
}

function Row({ decision }: { decision: DecisionRow }) {
  const { t, i18n } = useTranslation("ocop")
  return (
    <Table.Row>
      <Table.Cell>
        <PageLink to={`/decisions/${decision.id}`}>{decision.number}</PageLink>
      </Table.Cell>
      <Table.Cell>{dayOf(decision.decided_on, i18n.language)}</Table.Cell>
      <Table.Cell>{decision.body}</Table.Cell>
      <Table.Cell>{decision.certificate_count}</Table.Cell>
      <Table.Cell>{t(decision.has_scan ? "scan.there" : "scan.missing")}</Table.Cell>
    </Table.Row>
  )
}

/** Decisions of recognition, newest first. */
export default function DecisionsPage() {
  const { t } = useTranslation("ocop")
  const [wish, setWish] = useSearchParams()
  const offset = Number(wish.get("offset") ?? "0") || 0
  const query = new URLSearchParams({ limit: String(PAGE), ...Object.fromEntries(wish) })
  const { state } = useRead<{ decisions: DecisionRow[]; count: number }>(`/admin/decisions?${query}`)
  return (
    <Frame title={t("decisions.title")} hint={t("decisions.hint")} state={state}>
      {({ decisions, count }) => (
        <>
          <Enter />
          <form
            className="flex flex-wrap items-end gap-4 px-6 py-4"
            key={wish.toString()}
            onSubmit={(event) => {
              event.preventDefault()
              const q = new FormData(event.currentTarget).get("q")
              setWish(typeof q === "string" && q !== "" ? { q } : {})
            }}
          >
            <div className="grid gap-1">
              <Label htmlFor="q" size="small">
                {t("search.decisions")}
              </Label>
              <Input id="q" name="q" defaultValue={wish.get("q") ?? ""} />
            </div>
            <Button type="submit" size="small" variant="secondary">
              {t("find")}
            </Button>
          </form>
          {decisions.length === 0 && <Text className="px-6 py-4">{t("decisions.empty")}</Text>}
          {decisions.length > 0 && (
            <RowTable label={t("decisions.title")} columns={COLUMNS.map((column) => t(`column.${column}`))}>
              {decisions.map((decision) => (
                <Row key={decision.id} decision={decision} />
              ))}
            </RowTable>
          )}
          <Pages
            offset={offset}
            size={PAGE}
            count={count}
            turn={(to) => setWish({ ...Object.fromEntries(wish), offset: String(to) })}
          />
        </>
      )}
    </Frame>
  )
}

export const config = defineRouteConfig({ label: "decisions.title", translationNs: "ocop", icon: DocumentText })
