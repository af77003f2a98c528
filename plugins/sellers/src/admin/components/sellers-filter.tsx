import { Button } from "@medusajs/ui"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { STATUSES } from "../lib/seller-detail"
import { Choice, Field } from "./field"

interface SellersFilterProps {
  wish: { status: string; identity: string; q: string }
  /** What was filled in, by name. */
  choose: (wish: [string, string][]) => void
}

/** Which stalls are listed: by state, by papers that nobody checked yet, by part of the name. */
export function SellersFilter({ wish, choose }: SellersFilterProps) {
  const { t } = useTranslation("sellers")
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const filled = Object.entries(Object.fromEntries(new FormData(event.currentTarget)))
    choose(filled.flatMap(([name, value]) => (typeof value === "string" && value !== "" ? [[name, value]] : [])))
  }
  const states = STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))
  return (
    <form className="flex flex-wrap items-end gap-4" onSubmit={find}>
      <Choice
        label={t("filter")}
        name="status"
        initial={wish.status}
        options={[{ value: "", label: t("every") }, ...states]}
      />
      <Choice
        label={t("papers")}
        name="identity"
        initial={wish.identity}
        options={[
          { value: "", label: t("every") },
          { value: "unverified", label: t("unverified") },
        ]}
      />
      <Field label={t("name")} name="q" initial={wish.q} />
      <Button type="submit" size="small" variant="secondary">
        {t("find")}
      </Button>
    </form>
  )
}
