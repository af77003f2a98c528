import { Button, Heading, Table, Text, usePrompt } from "@medusajs/ui"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { Choice, Field } from "../../../components/field"
import { EmptyNote, PageFrame } from "../../../components/page-frame"
import { PageLink } from "../../../components/page-link"
import { RefusalNote } from "../../../components/refusal-note"
import { RowTable } from "../../../components/row-table"
import { shownPhone } from "../../../lib/phone"
import { type Change, useChange } from "../../../lib/use-change"
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

function NewMember({ path, change, isBusy, refusal }: Change & { path: string }) {
  const { t } = useTranslation("staff")
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    if ((await change("POST", path, Object.fromEntries(new FormData(form)))) === null) {
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
      <RefusalNote code={refusal} className="basis-full" />
    </form>
  )
}

type MemberRowProps = Pick<Change, "change" | "isBusy"> & { member: Member; path: string }

function MemberRow({ member, path, change, isBusy }: MemberRowProps) {
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
      <Table.Cell>{member.phone && shownPhone(member.phone)}</Table.Cell>
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
  const { refusal, ...changing } = useChange(again)
  const columns = (["person", "phone", "role.label", "households", "deed"] as const).map((key) => t(`team.${key}`))
  const path = `/admin/digital-teams/${id}/members`
  return (
    <PageFrame
      title="team.one"
      hint="team.one_hint"
      aside={
        <p className="txt-small">
          <PageLink to="/digital-teams">{t("team.back")}</PageLink>
        </p>
      }
      state={state}
    >
      {({ team, members, unassigned }) => (
        <>
          <Heading level="h2" className="px-6 py-4">
            {[team.name, team.village?.name].filter(Boolean).join(" · ")}
          </Heading>
          <NewMember path={path} refusal={refusal} {...changing} />
          {members.length === 0 && <EmptyNote text={t("team.no_members")} />}
          {members.length > 0 && (
            <RowTable label={t("team.one")} columns={columns}>
              {members.map((member) => (
                <MemberRow key={member.id} member={member} path={path} {...changing} />
              ))}
            </RowTable>
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
