import { Button, Table, Text, usePrompt } from "@medusajs/ui"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { Choice, Field } from "../../../components/field"
import { EmptyNote, PageFrame } from "../../../components/page-frame"
import { useChange } from "../../../lib/use-change"
import { useRead } from "../../../lib/use-read"

interface Member {
  id: string
  name: string
  phone: string | null
  role: "leader" | "member"
  households: { id: string; name: string }[]
}

interface Team {
  team: { id: string; name: string; village: { name: string } | null }
  members: Member[]
  unassigned: { id: string; name: string }[]
}

type Change = ReturnType<typeof useChange>

function NewMember({ path, change, isBusy }: Change & { path: string }) {
  const { t } = useTranslation("staff")
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    if (await change("POST", path, Object.fromEntries(new FormData(form)))) {
      form.reset()
    }
  }
  const roles = (["member", "leader"] as const).map((value) => ({ value, label: t(`team.role.${value}`) }))
  return (
    <form className="flex flex-wrap items-end gap-4 px-6 py-4" onSubmit={save}>
      <Field label={t("team.person")} name="name" />
      <Field label={t("team.phone")} name="phone" type="tel" />
      <Choice label={t("team.role.label")} name="role" options={roles} />
      <Button type="submit" size="small" isLoading={isBusy}>
        {t("team.add")}
      </Button>
    </form>
  )
}

function MemberRow({ member, path, change, isBusy }: Change & { member: Member; path: string }) {
  const { t } = useTranslation("staff")
  const ask = usePrompt()
  const leave = async () => {
    const isSure = await ask({
      title: t("team.leave"),
      description: t("team.leave_means", { name: member.name, count: member.households.length }),
      confirmText: t("team.leave"),
      cancelText: t("cancel"),
    })
    if (isSure) {
      await change("DELETE", `${path}/${member.id}`)
    }
  }
  return (
    <Table.Row>
      <Table.Cell>{member.name}</Table.Cell>
      <Table.Cell>{member.phone}</Table.Cell>
      <Table.Cell>{t(`team.role.${member.role}`)}</Table.Cell>
      <Table.Cell>{member.households.map(({ name }) => name).join(", ")}</Table.Cell>
      <Table.Cell>
        <Button size="small" variant="secondary" disabled={isBusy} onClick={leave}>
          {t("team.leave")}
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}

/** One team: who stands in it, whom each looks after, and which stalls of the village nobody does. */
export default function DigitalTeamPage() {
  const { t } = useTranslation("staff")
  const { id } = useParams()
  const { state, again } = useRead<Team>(`/admin/digital-teams/${id}`)
  const change = useChange(again)
  const path = `/admin/digital-teams/${id}/members`
  return (
    <PageFrame title="team.one" hint="team.one_hint" state={state}>
      {({ team, members, unassigned }) => (
        <>
          <Text className="px-6 py-4" weight="plus">
            {[team.name, team.village?.name].filter(Boolean).join(" · ")}
          </Text>
          <NewMember path={path} {...change} />
          {members.length === 0 && <EmptyNote text={t("team.no_members")} />}
          {members.length > 0 && (
            <Table>
              <Table.Body>
                {members.map((member) => (
                  <MemberRow key={member.id} member={member} path={path} {...change} />
                ))}
              </Table.Body>
            </Table>
          )}
          {unassigned.length > 0 && (
            <Text className="px-6 py-4" size="small">
              {t("team.unassigned", { names: unassigned.map(({ name }) => name).join(", ") })}
            </Text>
          )}
        </>
      )}
    </PageFrame>
  )
}
