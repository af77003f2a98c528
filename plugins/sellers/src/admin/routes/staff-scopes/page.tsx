import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Button, Table, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { Choice, Field } from "../../components/field"
import { EmptyNote, PageFrame } from "../../components/page-frame"
import { useChange } from "../../lib/use-change"
import { useRead } from "../../lib/use-read"

const LEVELS = ["commune", "province", "site"] as const
const DUTIES = ["curate", "verify", "orders", "money", "settings"] as const

interface Scope {
  id: string
  email: string
  level: (typeof LEVELS)[number]
  place: string | null
  duties: (typeof DUTIES)[number][]
}

interface Scopes {
  staff_scopes: Scope[]
  without_scope: { email: string }[]
}

type Change = ReturnType<typeof useChange>

function GiveScope({ change, isBusy }: Change) {
  const { t } = useTranslation("staff")
  const [level, setLevel] = useState<string>(LEVELS[0])
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const { email, code } = Object.fromEntries(data)
    await change("POST", "/admin/staff-scopes", { email, level, code, duties: data.getAll("duties") })
  }
  return (
    <form className="flex flex-wrap items-end gap-4 px-6 py-4" onSubmit={save}>
      <Field label={t("scope.email")} name="email" type="email" />
      <Choice
        label={t("scope.level.label")}
        name="level"
        options={LEVELS.map((value) => ({ value, label: t(`scope.level.${value}`) }))}
        onChange={setLevel}
      />
      {level !== "site" && <Field label={t("scope.code")} name="code" />}
      <fieldset className="flex gap-3">
        <legend className="txt-compact-small">{t("scope.duties")}</legend>
        {DUTIES.filter((duty) => duty !== "settings" || level === "site").map((duty) => (
          <label key={duty} className="txt-compact-small flex items-center gap-1">
            <input type="checkbox" name="duties" value={duty} />
            {t(`scope.duty.${duty}`)}
          </label>
        ))}
      </fieldset>
      <Button type="submit" size="small" isLoading={isBusy}>
        {t("scope.give")}
      </Button>
    </form>
  )
}

function ScopeRow({ scope, change, isBusy }: Change & { scope: Scope }) {
  const { t } = useTranslation("staff")
  return (
    <Table.Row>
      <Table.Cell>{scope.email}</Table.Cell>
      <Table.Cell>{scope.place ?? t(`scope.level.${scope.level}`)}</Table.Cell>
      <Table.Cell>{scope.duties.map((duty) => t(`scope.duty.${duty}`)).join(", ")}</Table.Cell>
      <Table.Cell>
        <Button
          size="small"
          variant="secondary"
          disabled={isBusy}
          onClick={() => change("DELETE", `/admin/staff-scopes/${scope.id}`)}
        >
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
  const change = useChange(again)
  return (
    <PageFrame title="scope.title" hint="scope.hint" state={state}>
      {({ staff_scopes, without_scope }) => (
        <>
          <GiveScope {...change} />
          {without_scope.length > 0 && (
            <Text className="px-6 py-4" size="small">
              {t("scope.without", { emails: without_scope.map(({ email }) => email).join(", ") })}
            </Text>
          )}
          {staff_scopes.length === 0 && <EmptyNote text={t("scope.empty")} />}
          <Table>
            <Table.Body>
              {staff_scopes.map((scope) => (
                <ScopeRow key={scope.id} scope={scope} {...change} />
              ))}
            </Table.Body>
          </Table>
        </>
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "scope.title", translationNs: "staff", icon: ShieldCheck })
