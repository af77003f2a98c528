import { Button, Input, Text } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useRead } from "../lib/read"

/** A product for which a certificate can be entered. */
export interface Goods {
  id: string
  title: string
  seller: { name: string }
}

interface PickerProps {
  title: string
  chosen: Goods | null
  choose: (goods: Goods | null) => void
}

function Search({ title, chosen, choose }: PickerProps) {
  const { t } = useTranslation("ocop")
  const id = useId()
  const [q, setQ] = useState(title.split(" ")[0] ?? "")
  const { state } = useRead<{ goods: Goods[] }>(`/admin/certificate-goods?q=${encodeURIComponent(q)}`)
  const found = state.kind === "ready" ? state.content.goods : []
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setQ(String(new FormData(event.currentTarget).get("q") ?? ""))
  }
  return (
    <form className="grid gap-2" onSubmit={find}>
      <div className="flex gap-2">
        <Input name="q" size="small" aria-label={t("goods.search")} defaultValue={q} autoComplete="off" />
        <Button type="submit" size="small" variant="secondary">
          {t("find")}
        </Button>
      </div>
      <Text size="small" aria-live="polite" className="empty:hidden">
        {state.kind === "ready" && found.length === 0 && t("goods.none")}
      </Text>
      {found.length > 0 && (
        <select
          id={id}
          aria-label={t("goods.of", { title })}
          value={found.some((one) => one.id === chosen?.id) ? chosen?.id : ""}
          onChange={(event) => choose(found.find((one) => one.id === event.target.value) ?? null)}
          className="bg-ui-bg-field shadow-borders-base txt-compact-small focus-visible:shadow-borders-interactive-with-active h-8 max-w-full rounded-md px-2 outline-none"
        >
          <option value="">{t("goods.choose")}</option>
          {found.map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.title} · ${one.seller.name}`}
            </option>
          ))}
        </select>
      )}
    </form>
  )
}

/** For a row whose title no goods or several have: which goods it is about. Asked for when it is opened, by keyboard as by mouse. */
export function RowGoods(props: PickerProps) {
  const { t } = useTranslation("ocop")
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="pt-1" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="txt-compact-small cursor-pointer py-1 underline underline-offset-2">
        {t("goods.pick")}
      </summary>
      {isOpen && <Search {...props} />}
    </details>
  )
}
