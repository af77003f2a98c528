import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Sparkles } from "@medusajs/icons"
import { Badge, Button, Heading, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { FeaturedFrame, RefusalNote } from "../../components/featured-frame"
import { dayIn, type Featured, moved } from "../../lib/featured"
import { post, type Refusal, useRead } from "../../lib/featured-requests"

const COLUMNS = ["title", "state", "season", "goods", "order"] as const
const link = "text-ui-fg-base hover:text-ui-fg-subtle underline underline-offset-2"

interface RowProps {
  featured: Featured
  /** To the place before or behind it; null where there is none. */
  move: { up: (() => void) | null; down: (() => void) | null }
}

function Row({ featured, move }: RowProps) {
  const { t, i18n } = useTranslation("curation")
  const { id, title, state, is_hero, shows_from, shows_until, items } = featured
  const out = items.filter(({ dropped }) => dropped !== null).length
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/featured/${id}`} className={link}>
          {title}
        </Link>{" "}
        {is_hero && <Badge size="2xsmall">{t("hero")}</Badge>}
      </Table.Cell>
      <Table.Cell>{t(`state.${state}`)}</Table.Cell>
      <Table.Cell>
        {dayIn(shows_from, i18n.language)} – {dayIn(shows_until, i18n.language)}
      </Table.Cell>
      <Table.Cell>
        {items.length}
        {out > 0 && <span className="text-ui-fg-error"> · {t("out", { count: out })}</span>}
      </Table.Cell>
      <Table.Cell>
        <div className="flex gap-2">
          {(["up", "down"] as const).map((way) => (
            <Button
              key={way}
              size="small"
              variant="secondary"
              disabled={move[way] === null}
              aria-label={t(way === "up" ? "upOf" : "downOf", { title })}
              onClick={() => move[way]?.()}
            >
              {t(way)}
            </Button>
          ))}
        </div>
      </Table.Cell>
    </Table.Row>
  )
}

/** The collections of one page, in the order in which they stand there. */
function Place({ rows, again }: { rows: Featured[]; again: () => void }) {
  const { t } = useTranslation("curation")
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const name = rows[0]?.place ?? t("wholeSite")
  const put = async (from: number, to: number) => {
    const ids = moved(rows, from, to).map(({ id }) => id)
    const said = await post("/admin/featured-order", { commune_code: rows[0]?.commune_code ?? null, ids })
    setRefusal(said.refusal)
    again()
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be pushed sideways must be reachable with a keyboard (WCAG 2.1.1)
    <section aria-label={name} tabIndex={0} className="overflow-x-auto">
      <Heading level="h2" className="px-6 py-3">
        {name}
      </Heading>
      <Table className="min-w-[44rem] [&_td]:py-2">
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column}>{t(`column.${column}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((featured, at) => (
            <Row
              key={featured.id}
              featured={featured}
              move={{
                up: at === 0 ? null : () => void put(at, at - 1),
                down: at === rows.length - 1 ? null : () => void put(at, at + 1),
              }}
            />
          ))}
        </Table.Body>
      </Table>
      <RefusalNote refusal={refusal} />
    </section>
  )
}

/** What is shown first on the home page and on the communes' pages. */
export default function FeaturedListPage() {
  const { t } = useTranslation("curation")
  const { state, again } = useRead<{ featured_collections: Featured[] }>("/admin/featured-collections")
  const open = (
    <Button size="small" asChild>
      <Link to="/featured/new">{t("new")}</Link>
    </Button>
  )
  return (
    <FeaturedFrame title={t("title")} hint={t("hint")} aside={open} state={state}>
      {({ featured_collections: all }) => {
        const places = [...new Set(all.map(({ commune_code }) => commune_code))]
        return (
          <>
            {all.length === 0 && <Text className="px-6 py-4">{t("empty")}</Text>}
            {places.map((code) => (
              <Place key={code} rows={all.filter(({ commune_code }) => commune_code === code)} again={again} />
            ))}
          </>
        )
      }}
    </FeaturedFrame>
  )
}

export const config = defineRouteConfig({ label: "title", translationNs: "curation", icon: Sparkles })
