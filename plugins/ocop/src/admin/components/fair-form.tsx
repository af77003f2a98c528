import { Button, Heading, Text, toast } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { type FairChoices, fairBody, kindOptions } from "../lib/fair"
import { post, type Refusal } from "../lib/featured-requests"
import { Choice, Field } from "./fields"

function Box({ name, label, checked = false }: { name: string; label: string; checked?: boolean }) {
  const id = useId()
  return (
    <label htmlFor={id} className="txt-small flex items-center gap-2 py-1">
      <input id={id} type="checkbox" name={name} defaultChecked={checked} />
      {label}
    </label>
  )
}

/** Which goods go in, and how they are printed. */
export function FairForm({ choices, again }: { choices: FairChoices; again: () => void }) {
  const { t, i18n } = useTranslation("fair")
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)
  const language = i18n.language.startsWith("vi") ? "vi" : "en"
  const every = { value: "", label: t("form.every") }
  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    const said = await post("/admin/fair-catalogues", fairBody(new FormData(event.currentTarget)))
    setBusy(false)
    setRefusal(said.refusal)
    if (said.refusal === null) {
      toast.success(t("asked"))
    }
    again()
  }
  return (
    <form className="grid gap-6 px-6 py-4" onSubmit={(event) => void make(event)}>
      <fieldset className="grid gap-4 md:grid-cols-2">
        <Heading level="h2" className="md:col-span-2">
          {t("form.what")}
        </Heading>
        <Choice name="kind" label={t("form.kind")} options={[every, ...kindOptions(choices, language)]} />
        <Choice
          name="stars"
          label={t("form.stars")}
          options={[
            every,
            ...[5, 4, 3].map((stars) => ({ value: String(stars), label: t("form.starsOf", { stars }) })),
          ]}
        />
        <Choice
          name="village"
          label={t("form.village")}
          options={[
            every,
            ...choices.villages.map(({ handle, name, commune }) => ({ value: handle, label: `${name}, ${commune}` })),
          ]}
        />
        <Choice
          name="collection_id"
          label={t("form.collection_id")}
          options={[every, ...choices.collections.map(({ id, title }) => ({ value: id, label: title }))]}
        />
        <Box name="certified_only" label={t("form.certified_only")} />
      </fieldset>
      <fieldset className="grid gap-4 md:grid-cols-2">
        <Heading level="h2" className="md:col-span-2">
          {t("form.how")}
        </Heading>
        <Field name="title" label={t("form.title")} hint={t("form.titleHint")} />
        <Choice
          name="language"
          label={t("form.language")}
          initial={language}
          options={(["vi", "en"] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
        />
        <Choice
          name="group_by"
          label={t("form.group_by")}
          initial="village"
          options={[
            { value: "village", label: t("form.byVillage") },
            { value: "craft", label: t("form.byCraft") },
          ]}
        />
        <Box name="with_prices" label={t("form.with_prices")} checked />
      </fieldset>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" isLoading={isBusy}>
          {t("form.make")}
        </Button>
        <Text size="small" className="text-ui-fg-subtle">
          {t("form.note")}
        </Text>
        <Text size="small" role="alert" className="text-ui-fg-error empty:hidden">
          {refusal && t([`error.${refusal.code}`, "error.failed"])}
        </Text>
      </div>
    </form>
  )
}
