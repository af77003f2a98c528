import { Button } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Change } from "../lib/use-change"
import { useRead } from "../lib/use-read"
import { Choice, Field } from "./field"
import { RefusalNote } from "./refusal-note"

const LEVELS = ["commune", "province", "site"] as const
const DUTIES = ["curate", "verify", "orders", "money", "settings"] as const

interface Place {
  code: string
  name: string
}

interface Villages {
  villages: { commune: { code: string; full_name: string }; province: { code: string; name: string } }[]
}

/** The communes and provinces that have a craft village here, each once, by name. */
function usePlaces(): Record<string, Place[]> {
  const { state } = useRead<Villages>("/admin/villages")
  const villages = state.kind === "ready" ? state.content.villages : []
  const once = (places: Place[]) => [...new Map(places.map((place) => [place.code, place])).values()]
  return {
    commune: once(
      villages.map(({ commune, province }) => ({ code: commune.code, name: `${commune.full_name}, ${province.name}` })),
    ),
    province: once(villages.map(({ province }) => province)),
  }
}

/** Gives an admin user a place and duties; a user who has a scope gets this one in its stead. */
export function GiveScope({ change, isBusy, refusal }: Change) {
  const { t } = useTranslation("staff")
  const [level, setLevel] = useState<string>(LEVELS[0])
  const places = usePlaces()[level] ?? []
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const { email, code } = Object.fromEntries(data)
    const refused = await change("POST", "/admin/staff-scopes", { email, level, code, duties: data.getAll("duties") })
    if (refused === null) {
      form.reset()
      setLevel(LEVELS[0])
    }
  }
  return (
    <form className="flex flex-wrap items-end gap-4 px-6 py-4" onSubmit={save}>
      <Field label={t("scope.email")} name="email" type="email" />
      <Choice
        label={t("scope.level.label")}
        name="level"
        options={LEVELS.map((value) => ({ value, label: t(`scope.level.${value}`) }))}
        onChange={setLevel}
      />
      {level !== "site" && (
        <Choice
          key={level}
          label={t("scope.place")}
          name="code"
          options={places.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <fieldset className="flex flex-wrap gap-3">
        <legend className="txt-compact-small">{t("scope.duties")}</legend>
        {DUTIES.filter((duty) => duty !== "settings" || level === "site").map((duty) => (
          <label key={duty} className="txt-compact-small flex items-center gap-1">
            <input type="checkbox" name="duties" value={duty} />
            {t(`scope.duty.${duty}`)}
          </label>
        ))}
      </fieldset>
      <Button type="submit" size="small" isLoading={isBusy}>
        {t("scope.give")}
      </Button>
      <RefusalNote code={refusal} className="basis-full" />
    </form>
  )
}
