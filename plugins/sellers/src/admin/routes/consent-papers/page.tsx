import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Badge, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { EmptyNote, PageFrame } from "../../components/page-frame"
import { useRead } from "../../lib/use-read"
import { when } from "../../lib/when"

interface Paper {
  id: string
  seller: { name: string }
  helper: { name: string }
  team: string
  consented_at: string
  seen_at: string | null
}

function PaperRow({ paper }: { paper: Paper }) {
  const { t, i18n } = useTranslation("staff")
  return (
    <Table.Row>
      <Table.Cell>{paper.seller.name}</Table.Cell>
      <Table.Cell>
        {paper.helper.name} · {paper.team}
      </Table.Cell>
      <Table.Cell>{when(paper.consented_at, i18n.language)}</Table.Cell>
      <Table.Cell>
        <Badge size="small" color={paper.seen_at ? "green" : "orange"}>
          {t(paper.seen_at ? "paper.seen" : "paper.unseen")}
        </Badge>
      </Table.Cell>
      <Table.Cell>
        <a className="text-ui-fg-interactive" href={`/admin/assist-grants/${paper.id}/paper`} download>
          {t("paper.open", { name: paper.seller.name })}
        </a>
      </Table.Cell>
    </Table.Row>
  )
}

/** Photos of the papers on which households agreed to help; who opens one is written down. */
export default function ConsentPapersPage() {
  const { t } = useTranslation("staff")
  const { state } = useRead<{ assist_grants: Paper[] }>("/admin/assist-grants?consent=paper")
  return (
    <PageFrame title="paper.title" hint="paper.hint" state={state}>
      {({ assist_grants }) =>
        assist_grants.length === 0 ? (
          <EmptyNote text={t("paper.empty")} />
        ) : (
          <Table>
            <Table.Body>
              {assist_grants.map((paper) => (
                <PaperRow key={paper.id} paper={paper} />
              ))}
            </Table.Body>
          </Table>
        )
      }
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "paper.title", translationNs: "staff", icon: DocumentText })
