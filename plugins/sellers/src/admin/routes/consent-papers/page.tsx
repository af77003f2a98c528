import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Badge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { EmptyNote, PageFrame } from "../../components/page-frame"
import { PaperDialog } from "../../components/paper-dialog"
import { RowTable } from "../../components/row-table"
import { type ConsentPaper, nameOf } from "../../lib/consent-paper"
import { useRead } from "../../lib/use-read"
import { when } from "../../lib/when"

const COLOUR = {
  awaiting_check: "orange",
  given: "green",
  refused: "red",
  declined: "red",
  replaced: "grey",
  expired: "grey",
} as const

function PaperRow({ paper, again }: { paper: ConsentPaper; again: () => void }) {
  const { t, i18n } = useTranslation("staff")
  return (
    <Table.Row>
      <Table.Cell>
        {nameOf(paper)}
        {paper.opening && <Text size="small">{t("paper.toOpen")}</Text>}
      </Table.Cell>
      <Table.Cell>
        <PaperDialog paper={paper} again={again} />
      </Table.Cell>
      <Table.Cell>
        {paper.helper.name} · {paper.team}
      </Table.Cell>
      <Table.Cell>{when(paper.sent_at, i18n.language)}</Table.Cell>
      <Table.Cell className="py-2">
        <Badge size="small" color={COLOUR[paper.state]}>
          {t(`paper.state.${paper.state}`)}
        </Badge>
        {paper.reason && <Text size="small">{paper.reason}</Text>}
      </Table.Cell>
    </Table.Row>
  )
}

/** Photos of the papers on which households agreed to help, those that wait for an officer first. */
export default function ConsentPapersPage() {
  const { t } = useTranslation("staff")
  const { state, again } = useRead<{ consent_papers: ConsentPaper[] }>("/admin/consent-papers")
  const columns = (["stall", "deed", "helper", "sent", "answer"] as const).map((column) => t(`paper.${column}`))
  return (
    <PageFrame title="paper.title" hint="paper.hint" state={state}>
      {({ consent_papers }) =>
        consent_papers.length === 0 ? (
          <EmptyNote text={t("paper.empty")} />
        ) : (
          <RowTable label={t("paper.title")} columns={columns}>
            {consent_papers.map((paper) => (
              <PaperRow key={paper.id} paper={paper} again={again} />
            ))}
          </RowTable>
        )
      }
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "paper.title", translationNs: "staff", icon: DocumentText })
