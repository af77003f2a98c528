import { Badge, Button, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link, useNavigate, useParams } from "react-router-dom"
import { FeaturedFields } from "../../../components/featured-fields"
import { FeaturedFrame, RefusalNote } from "../../../components/featured-frame"
import { FeaturedGoods } from "../../../components/featured-goods"
import { FeaturedPreview } from "../../../components/featured-preview"
import { bodyOf, type Featured, type FeaturedForm, formOf, todayInVietnam } from "../../../lib/featured"
import { post, type Refusal, useRead } from "../../../lib/featured-requests"

const PATH = "/admin/featured-collections"

interface EditorProps {
  featured: Featured | null
  /** Whole-site staff choose where a new one stands. */
  mayPlace: boolean
  again: () => void
}

/** Everything of one collection: written, looked at as buyers will see it, then published. */
function Editor({ featured, mayPlace, again }: EditorProps) {
  const { t } = useTranslation("curation")
  const goTo = useNavigate()
  const [form, setForm] = useState<FeaturedForm>(formOf(featured, todayInVietnam()))
  const [isChanged, setChanged] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)
  const change = (part: Partial<FeaturedForm>) => {
    setForm((old) => ({ ...old, ...part }))
    setChanged(true)
  }
  const act = async (path: string, body: object, then: (answer: { featured_collection: Featured } | null) => void) => {
    setBusy(true)
    const said = await post<{ featured_collection: Featured }>(path, body)
    setBusy(false)
    setRefusal(said.refusal)
    if (said.refusal === null) {
      toast.success(t("done"))
      then(said.answer)
    }
  }
  const save = () =>
    act(featured ? `${PATH}/${featured.id}` : PATH, bodyOf(form, featured?.revision ?? null), (answer) =>
      featured ? again() : goTo(`/featured/${answer?.featured_collection.id}`),
    )
  const deed = (name: "publish" | "withdraw" | "drop") =>
    act(`${PATH}/${featured?.id}/${name}`, { revision: featured?.revision }, () =>
      name === "drop" ? goTo("/featured") : again(),
    )
  const isDraft = featured?.state === "draft"
  return (
    <form
      className="divide-y"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className="flex flex-wrap items-center gap-2 px-6 py-4">
        {featured && <Badge size="small">{t(`state.${featured.state}`)}</Badge>}
        <span className="txt-small">{featured?.place ?? (featured || mayPlace ? t("wholeSite") : "")}</span>
      </div>
      <FeaturedFields form={form} change={change} mayPlace={mayPlace && featured === null} />
      <FeaturedGoods form={form} change={change} />
      <FeaturedPreview form={form} />
      <div className="flex flex-wrap items-center gap-2 px-6 py-4">
        <Button type="submit" isLoading={isBusy}>
          {t(featured === null || isDraft ? "save" : "saveShown")}
        </Button>
        {isDraft && (
          <Button type="button" variant="secondary" disabled={isChanged || isBusy} onClick={() => void deed("publish")}>
            {t("publish")}
          </Button>
        )}
        {featured && !isDraft && (
          <Button type="button" variant="secondary" disabled={isBusy} onClick={() => void deed("withdraw")}>
            {t("withdraw")}
          </Button>
        )}
        {featured && (
          <Button type="button" variant="danger" disabled={isBusy} onClick={() => void deed("drop")}>
            {t("delete")}
          </Button>
        )}
        {isDraft && isChanged && <span className="txt-small">{t("saveFirst")}</span>}
        <RefusalNote refusal={refusal} />
      </div>
    </form>
  )
}

/** The page of one featured collection, or of a new one. */
export default function FeaturedPage() {
  const { t } = useTranslation("curation")
  const { id = "" } = useParams()
  const isNew = id === "new"
  const one = useRead<{ featured_collection: Featured }>(isNew ? null : `${PATH}/${encodeURIComponent(id)}`)
  const place = useRead<{ commune_code: string | null }>(PATH)
  const mayPlace = place.state.kind === "ready" && place.state.content.commune_code === null
  const back = (
    <Link to="/featured" className="text-ui-fg-base hover:text-ui-fg-subtle underline underline-offset-2">
      {t("back")}
    </Link>
  )
  const frame = { title: t(isNew ? "newTitle" : "oneTitle"), hint: t("hintOne"), aside: back }
  return isNew ? (
    <FeaturedFrame {...frame} state={place.state}>
      {() => <Editor featured={null} mayPlace={mayPlace} again={place.again} />}
    </FeaturedFrame>
  ) : (
    <FeaturedFrame {...frame} state={one.state}>
      {({ featured_collection: featured }) => (
        <Editor key={`${featured.id} ${featured.revision}`} featured={featured} mayPlace={mayPlace} again={one.again} />
      )}
    </FeaturedFrame>
  )
}
