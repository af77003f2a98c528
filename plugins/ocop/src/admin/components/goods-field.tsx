import { Button, Input, Label, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useRead } from "../lib/read"
import { Choice } from "./fields"

interface Goods {
  id: string
  title: string
  seller: { name: string }
}

/** Which goods a paper is about: found by part of the name, then chosen from what was found. */
export function GoodsField() {
  const { t } = useTranslation("ocop")
  const id = useId()
  const [typed, setTyped] = useState("")
  const [q, setQ] = useState("")
  const { state } = useRead<{ goods: Goods[] }>(`/admin/certificate-goods?q=${encodeURIComponent(q)}`)
  const found = state.kind === "ready" ? state.content.goods : []
  const options = found.map((one) => ({ value: one.id, label: `${one.title} · ${one.seller.name}` }))
  return (
    <div className="grid gap-3 md:grid-cols-2">
      <div className="grid content-start gap-1">
        <Label htmlFor={id} size="small">
          {t("goods.search")}
        </Label>
        <div className="flex gap-2">
          <Input
            id={id}
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") {
                event.preventDefault()
                setQ(typed)
              }
            }}
          />
          <Button type="button" size="small" variant="secondary" onClick={() => setQ(typed)}>
            {t("find")}
          </Button>
        </div>
        <Text size="small" aria-live="polite" className="empty:hidden">
          {state.kind === "ready" && found.length === 0 && t("goods.none")}
        </Text>
      </div>
      <Choice
        key={options.map(({ value }) => value).join()}
        name="product_id"
        label={t("field.product")}
        options={options}
        initial={options[0]?.value}
      />
    </div>
  )
}
