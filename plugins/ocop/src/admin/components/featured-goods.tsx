import { Button, Input, Label, Text } from "@medusajs/ui"
import { type DragEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { type FeaturedForm, type FeaturedItem, moved } from "../lib/featured"
import { useRead } from "../lib/featured-requests"

function Picture({ item }: { item: FeaturedItem }) {
  return item.picture ? (
    <img src={`/static/${item.picture}-320.webp`} alt="" width={48} height={60} className="rounded-sm object-cover" />
  ) : (
    <span className="bg-ui-bg-subtle h-[60px] w-12 rounded-sm" />
  )
}

interface RowProps {
  item: FeaturedItem
  at: number
  last: number
  isCover: boolean
  move: (from: number, to: number) => void
  drop: () => void
  /** Null where the collection does not open its page: its goods stand there without a cover. */
  cover: (() => void) | null
}

/** A chosen piece: dragged by hand or moved by its buttons, which a keyboard reaches. */
function Row({ item, at, last, isCover, move, drop, cover }: RowProps) {
  const { t } = useTranslation("curation")
  const { title } = item
  const take = (event: DragEvent) => {
    event.preventDefault()
    move(Number(event.dataTransfer.getData("text/plain")), at)
  }
  return (
    <li
      draggable
      onDragStart={(event) => event.dataTransfer.setData("text/plain", String(at))}
      onDragOver={(event) => event.preventDefault()}
      onDrop={take}
      className="flex flex-wrap items-center gap-3 py-2"
    >
      <Picture item={item} />
      <div className="min-w-0 flex-1">
        <Text size="small" weight="plus">
          {title || t("goneTitle")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {item.seller}
        </Text>
        {item.dropped && (
          <Text size="small" className="text-ui-fg-error">
            {t(`dropped.${item.dropped}`)}
          </Text>
        )}
      </div>
      {cover && (
        <label className="txt-small flex items-center gap-1">
          <input type="radio" name="cover" checked={isCover} disabled={!item.picture} onChange={cover} />
          {t("cover")}
        </label>
      )}
      <div className="flex gap-2">
        {([-1, 1] as const).map((step) => (
          <Button
            key={step}
            type="button"
            size="small"
            variant="secondary"
            disabled={step < 0 ? at === 0 : at === last}
            aria-label={t(step < 0 ? "upOf" : "downOf", { title })}
            onClick={() => move(at, at + step)}
          >
            {t(step < 0 ? "up" : "down")}
          </Button>
        ))}
        <Button type="button" size="small" variant="secondary" aria-label={t("takeOutOf", { title })} onClick={drop}>
          {t("takeOut")}
        </Button>
      </div>
    </li>
  )
}

interface SearchProps {
  commune: string
  chosen: string[]
  add: (item: FeaturedItem) => void
}

/** Goods to choose from, by a part of their name or their stall's. */
function Search({ commune, chosen, add }: SearchProps) {
  const { t } = useTranslation("curation")
  const id = useId()
  const [typed, setTyped] = useState("")
  const [asked, setAsked] = useState("")
  const query = new URLSearchParams({ q: asked, ...(/^\d{5}$/.test(commune) && { commune_code: commune }) })
  const { state } = useRead<{ goods: FeaturedItem[] }>(`/admin/featured-goods?${query}`)
  const goods = state.kind === "ready" ? state.content.goods.filter((one) => !chosen.includes(one.product_id)) : []
  return (
    <div className="space-y-2">
      <Label htmlFor={id} size="small">
        {t("search")}
      </Label>
      <div className="flex gap-2">
        <Input
          id={id}
          type="text"
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") {
              event.preventDefault()
              setAsked(typed)
            }
          }}
        />
        <Button type="button" variant="secondary" onClick={() => setAsked(typed)}>
          {t("find")}
        </Button>
      </div>
      {state.kind === "ready" && goods.length === 0 && <Text size="small">{t("noGoods")}</Text>}
      <ul className="divide-y">
        {goods.map((item) => (
          <li key={item.product_id} className="flex items-center gap-3 py-2">
            <Picture item={item} />
            <div className="min-w-0 flex-1">
              <Text size="small">{item.title}</Text>
              <Text size="small" className="text-ui-fg-subtle">
                {item.seller}
                {item.dropped && ` · ${t(`dropped.${item.dropped}`)}`}
              </Text>
            </div>
            <Button
              type="button"
              size="small"
              variant="secondary"
              aria-label={t("addOf", { title: item.title })}
              onClick={() => add(item)}
            >
              {t("add")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The goods of a collection in their order, and where to find more. */
export function FeaturedGoods({ form, change }: { form: FeaturedForm; change: (part: Partial<FeaturedForm>) => void }) {
  const { t } = useTranslation("curation")
  const { items, picture, commune_code, is_hero } = form
  const move = (from: number, to: number) => change({ items: moved(items, from, to) })
  return (
    <div className="grid gap-6 px-6 py-4 lg:grid-cols-2">
      <section aria-label={t("goods")}>
        <Text weight="plus">{t("goods")}</Text>
        {items.length === 0 && <Text size="small">{t("goodsEmpty")}</Text>}
        <ol className="divide-y">
          {items.map((item, at) => (
            <Row
              key={item.product_id}
              item={item}
              at={at}
              last={items.length - 1}
              isCover={item.picture !== null && item.picture === picture}
              move={move}
              drop={() => change({ items: items.filter((_, place) => place !== at) })}
              cover={is_hero ? () => change({ picture: item.picture }) : null}
            />
          ))}
        </ol>
      </section>
      <Search
        commune={commune_code}
        chosen={items.map(({ product_id }) => product_id)}
        add={(item) => change({ items: [...items, item] })}
      />
    </div>
  )
}
