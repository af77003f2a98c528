import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Button, Table, Text, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { GiveScope } from "../../components/give-scope"
import { EmptyNote, PageFrame } from "../../components/page-frame"
import { RowTable } from "../../components/row-table"
import { type Change, useChange } from "../../lib/use-change"
import { useRead } from "../../lib/use-read"

interface Scope {
  id: string
  email: string
  level: "commune" | "province" | "site"
  place: string | null
  duties: string[]
}

interface Scopes {
  staff_scopes: Scope[]
  without_scope: { email: string }[]
}

function ScopeRow({ scope, change, isBusy }: Pick<Change, "change" | "isBusy"> & { scope: Scope }) {
  const { t } = useTranslation("staff")
  const ask = usePrompt()
  const end = async () => {
    const isSure = await ask({
      title: t("scope.end"),
      description: t("scope.end_means", { email: scope.email }),
      confirmText: t("scope.end"),
      cancelText: t("cancel"),
    })
    if (isSure) {
      await change("DELETE", `/admin/staff-scopes/${scope.id}`)
    }
  }
  return (
    <Table.Row>
      <Table.Cell>{scope.email}</Table.Cell>
      <Table.Cell>{scope.place ?? t(`scope.level.${scope.level}`)}</Table.Cell>
      <Table.Cell>{scope.duties.map((duty) => t(`scope.duty.${duty}`)).join(", ")}</Table.Cell>
      <Table.Cell>
        <Button size="small" variant="secondary" disabled={isBusy} onClick={end}>
          {t("scope.end")}
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}

/** Which officer sees what, and who was forgotten. */
export default function StaffScopesPage() {
  const { t } = useTranslation("staff")
  const { state, again } = useRead<Scopes>("/admin/staff-scopes")
  const { change, isBusy, refusal } = useChange(again)
  const columns = (["email", "place", "duties", "deed"] as const).map((column) => t(`scope.${column}`))
  return (
    <PageFrame title="scope.title" hint="scope.hint" state={state}>
      {({ staff_scopes, without_scope }) => (
        <>
          <GiveScope change={change} isBusy={isBusy} refusal={refusal} />
          {without_scope.length > 0 && (
            <Text className="px-6 py-4" size="small">
              {t("scope.without", { emails: without_scope.map(({ email }) => email).join(", ") })}
            </Text>
          )}
          {staff_scopes.length === 0 && <EmptyNote text={t("scope.empty")} />}
          {staff_scopes.length > 0 && (
            <RowTable label={t("scope.title")} columns={columns}>
              {staff_scopes.map((scope) => (
                <ScopeRow key={scope.id} scope={scope} change={change} isBusy={isBusy} />
              ))}
            </RowTable>
          )}
        </>
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "scope.title", translationNs: "staff", icon: ShieldCheck })
