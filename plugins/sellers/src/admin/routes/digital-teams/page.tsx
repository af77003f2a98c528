import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Badge, Button, Table } from "@medusajs/ui"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { Choice, Field } from "../../components/field"
import { EmptyNote, PageFrame } from "../../components/page-frame"
import { PageLink } from "../../components/page-link"
import { RefusalNote } from "../../components/refusal-note"
import { RowTable } from "../../components/row-table"
import { useChange } from "../../lib/use-change"
import { useMyScope } from "../../lib/use-my-scope"
import { useRead } from "../../lib/use-read"

interface Team {
  id: string
  name: string
  village: { name: string } | null
  commune: string
  members: number
  leader: string | null
}

function NewTeam({ again }: { again: () => void }) {
  const { t } = useTranslation("staff")
  const { change, isBusy, refusal } = useChange(again)
  const { state } = useRead<{ villages: { handle: string; name: string }[] }>("/admin/villages")
  const villages = state.kind === "ready" ? state.content.villages : []
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { name, village } = Object.fromEntries(new FormData(form))
    if ((await change("POST", "/admin/digital-teams", { name, village })) === null) {
      form.reset()
    }
  }
  return (
    <form className="flex flex-wrap items-end gap-4 px-6 py-4" onSubmit={save}>
      <Field label={t("team.name")} name="name" />
      <Choice
        label={t("team.village")}
        name="village"
        options={villages.map(({ handle, name }) => ({ value: handle, label: name }))}
      />
      <Button type="submit" size="small" isLoading={isBusy}>
        {t("team.make")}
      </Button>
      <RefusalNote code={refusal} className="basis-full" />
    </form>
  )
}

function TeamRow({ team, mayOpen }: { team: Team; mayOpen: boolean }) {
  const { t } = useTranslation("staff")
  return (
    <Table.Row>
      <Table.Cell>{mayOpen ? <PageLink to={`/digital-teams/${team.id}`}>{team.name}</PageLink> : team.name}</Table.Cell>
      <Table.Cell>{team.village?.name}</Table.Cell>
      <Table.Cell>{team.commune}</Table.Cell>
      <Table.Cell>{team.members}</Table.Cell>
      <Table.Cell>
        {team.leader ?? (
          <Badge size="small" color="orange">
            {t("team.no_leader")}
          </Badge>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

/** The community digital teams of the officer's place; a province reads which there are and no more. */
export default function DigitalTeamsPage() {
  const { t } = useTranslation("staff")
  const { state, again } = useRead<{ digital_teams: Team[] }>("/admin/digital-teams")
  const mine = useMyScope()
  const mayOpen = mine.kind === "known" && mine.scope.level !== "province"
  const columns = (["name", "village", "commune", "members", "leader"] as const).map((column) => t(`team.${column}`))
  return (
    <PageFrame title="team.title" hint="team.hint" state={state}>
      {({ digital_teams }) => (
        <>
          {mayOpen && <NewTeam again={again} />}
          {digital_teams.length === 0 ? (
            <EmptyNote text={t("team.empty")} />
          ) : (
            <RowTable label={t("team.title")} columns={columns}>
              {digital_teams.map((team) => (
                <TeamRow key={team.id} team={team} mayOpen={mayOpen} />
              ))}
            </RowTable>
          )}
        </>
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "team.title", translationNs: "staff", icon: Users })
