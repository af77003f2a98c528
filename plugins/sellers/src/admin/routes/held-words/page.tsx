import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ExclamationCircle } from "@medusajs/icons"
import { Button, Table } from "@medusajs/ui"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { Field } from "../../components/field"
import { EmptyNote, PageFrame } from "../../components/page-frame"
import { RefusalNote } from "../../components/refusal-note"
import { RowTable } from "../../components/row-table"
import { type Change, useChange } from "../../lib/use-change"
import { useMyScope } from "../../lib/use-my-scope"
import { useRead } from "../../lib/use-read"
import { when } from "../../lib/when"

/** As GET /admin/held-words answers. Times ISO 8601, UTC. */
interface HeldWord {
  id: string
  word: string
  reason: string
  added_by: string | null
  added_at: string
  ended_at: string | null
}

function AddWord({ change, isBusy, refusal }: Change) {
  const { t } = useTranslation("staff")
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { word, reason } = Object.fromEntries(new FormData(form))
    if ((await change("POST", "/admin/held-words", { word, reason })) === null) {
      form.reset()
    }
  }
  return (
    <form onSubmit={add} className="grid max-w-xl gap-4 px-6 py-4">
      <Field label={t("held.word")} name="word" />
      <Field label={t("held.reason")} name="reason" />
      <RefusalNote code={refusal} />
      <div>
        <Button type="submit" isLoading={isBusy}>
          {t("held.add")}
        </Button>
      </div>
    </form>
  )
}

function WordRow({ word, mayEdit, change, isBusy }: { word: HeldWord; mayEdit: boolean } & Change) {
  const { t, i18n } = useTranslation("staff")
  const { id, ended_at, added_at, added_by } = word
  return (
    <Table.Row>
      <Table.Cell>{word.word}</Table.Cell>
      <Table.Cell className="whitespace-normal">{word.reason}</Table.Cell>
      <Table.Cell>
        {when(added_at, i18n.language)} {added_by ?? t("held.startingList")}
      </Table.Cell>
      <Table.Cell>
        {ended_at && t("held.ended", { at: when(ended_at, i18n.language) })}
        {!ended_at && mayEdit && (
          <Button
            size="small"
            variant="secondary"
            disabled={isBusy}
            onClick={() => change("DELETE", `/admin/held-words/${id}`)}
          >
            {t("held.end")}
            <span className="sr-only"> {word.word}</span>
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

/** Words that hold goods for an officer before anybody can buy them: nobody is refused by them. */
export default function HeldWordsPage() {
  const { t } = useTranslation("staff")
  const { state, again } = useRead<{ held_words: HeldWord[] }>("/admin/held-words")
  const changing = useChange(again)
  const mine = useMyScope()
  const mayEdit = mine.kind === "known" && mine.scope.level === "site" && mine.scope.duties.includes("verify")
  const columns = (["word", "reason", "added", "deed"] as const).map((column) => t(`held.${column}`))
  return (
    <PageFrame title="held.title" hint="held.hint" state={state}>
      {({ held_words }) => (
        <>
          {mayEdit && <AddWord {...changing} />}
          {held_words.length === 0 && <EmptyNote text={t("held.empty")} />}
          {held_words.length > 0 && (
            <RowTable label={t("held.title")} columns={columns}>
              {held_words.map((word) => (
                <WordRow key={word.id} word={word} mayEdit={mayEdit} {...changing} />
              ))}
            </RowTable>
          )}
        </>
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "held.title", translationNs: "staff", icon: ExclamationCircle })
