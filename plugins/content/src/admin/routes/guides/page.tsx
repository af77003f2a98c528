import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Button, Input, Label, Table, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link, useNavigate } from "react-router-dom"
import { Frame, RefusalNote } from "../../components/frame"
import { emptyContent, type GuideRow, stateOf } from "../../lib/guide"
import { post, type Refusal, useRead } from "../../lib/use-read"

const COLUMNS = ["title", "state", "read", "heard"] as const

interface RowProps {
  guide: GuideRow
  /** To the place before or behind it; null where there is none, absent for who may not. */
  move?: { up: (() => void) | null; down: (() => void) | null }
}

function Row({ guide, move }: RowProps) {
  const { t } = useTranslation("content")
  const { title } = guide
  return (
    <Table.Row>
      <Table.Cell>
        <Link
          to={`/guides/${guide.id}`}
          className="text-ui-fg-base hover:text-ui-fg-subtle underline underline-offset-2"
        >
          {title}
        </Link>
      </Table.Cell>
      <Table.Cell>{t(`state.${stateOf(guide)}`)}</Table.Cell>
      <Table.Cell>{guide.counts.read}</Table.Cell>
      <Table.Cell>{guide.counts.heard}</Table.Cell>
      {move && (
        <Table.Cell>
          <div className="flex gap-2">
            {(["up", "down"] as const).map((way) => (
              <Button
                key={way}
                size="small"
                variant="secondary"
                disabled={move[way] === null}
                aria-label={t(way === "up" ? "guideUpOf" : "guideDownOf", { title })}
                onClick={() => move[way]?.()}
              >
                {t(way)}
              </Button>
            ))}
          </div>
        </Table.Cell>
      )}
    </Table.Row>
  )
}

/** The same guides, one of them at another place. */
function moved(guides: GuideRow[], from: number, to: number): string[] {
  const ids = guides.map(({ id }) => id)
  ids.splice(to, 0, ...ids.splice(from, 1))
  return ids
}

/** A new guide begins with its address and its name; the rest is written on its own page. */
function NewGuide() {
  const { t } = useTranslation("content")
  const goTo = useNavigate()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const begin = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { slug, vi, en } = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
    const title = { vi: vi ?? "", en: en ?? "" }
    const content = { ...emptyContent, title, summary: title, steps: [{ text: title, picture: null, alt: null }] }
    const said = await post<{ guide: { id: string } }>("/admin/guides", { slug, content })
    setRefusal(said.refusal)
    if (said.answer) {
      goTo(`/guides/${said.answer.guide.id}`)
    }
  }
  return (
    <form className="flex flex-wrap items-end gap-4 px-6 py-4" onSubmit={begin}>
      {(["vi", "en", "slug"] as const).map((field) => (
        <div key={field} className="flex flex-col gap-1">
          <Label htmlFor={`new-${field}`} size="small">
            {t(`new.${field}`)}
          </Label>
          <Input id={`new-${field}`} name={field} autoComplete="off" />
        </div>
      ))}
      <Button type="submit" size="small">
        {t("new.begin")}
      </Button>
      <div className="basis-full">
        <RefusalNote refusal={refusal} />
      </div>
    </form>
  )
}

interface ListProps {
  guides: GuideRow[]
  mayEdit: boolean
  again: () => void
}

/** The guides in the order in which everybody sees them; buttons move one, a keyboard reaches them all. */
function GuideList({ guides, mayEdit, again }: ListProps) {
  const { t } = useTranslation("content")
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const put = async (from: number, to: number) => {
    const said = await post<undefined>("/admin/guide-order", { ids: moved(guides, from, to) })
    setRefusal(said.refusal)
    again()
  }
  const last = guides.length - 1
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be pushed sideways must be reachable with a keyboard (WCAG 2.1.1)
    <section aria-label={t("title")} tabIndex={0} className="overflow-x-auto">
      <Table className="min-w-[32rem] [&_td]:py-2">
        <Table.Header>
          <Table.Row>
            {[...COLUMNS, ...(mayEdit ? (["order"] as const) : [])].map((column) => (
              <Table.HeaderCell key={column}>{t(`column.${column}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {guides.map((guide, at) => (
            <Row
              key={guide.id}
              guide={guide}
              {...(mayEdit && {
                move: {
                  up: at === 0 ? null : () => void put(at, at - 1),
                  down: at === last ? null : () => void put(at, at + 1),
                },
              })}
            />
          ))}
        </Table.Body>
      </Table>
      <RefusalNote refusal={refusal} />
    </section>
  )
}

/** The guides of the desk: which are read, how often they are read and heard, in which order they stand. */
export default function GuidesPage() {
  const { t } = useTranslation("content")
  const { state, again } = useRead<{ guides: GuideRow[]; may_edit: boolean }>("/admin/guides")
  return (
    <Frame title={t("title")} hint={t("hint")} state={state}>
      {({ guides, may_edit }) => (
        <>
          {guides.length === 0 && <Text className="px-6 py-4">{t("empty")}</Text>}
          {guides.length > 0 && <GuideList guides={guides} mayEdit={may_edit} again={again} />}
          {may_edit && <NewGuide />}
        </>
      )}
    </Frame>
  )
}

export const config = defineRouteConfig({ label: "title", translationNs: "content", icon: BookOpen })
