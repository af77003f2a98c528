import { Button, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link, useParams } from "react-router-dom"
import { Frame, RefusalNote } from "../../../components/frame"
import { GuideEditor } from "../../../components/guide-editor"
import { Days, Versions } from "../../../components/versions"
import { type GuideContent, type GuideDetail, stateOf } from "../../../lib/guide"
import { post, type Refusal, useRead } from "../../../lib/use-read"

interface OpenGuideProps {
  guide: GuideDetail
  mayEdit: boolean
  again: () => void
}

/** One guide: what it says, whether everybody reads it, what stood there before, and how often it was read. */
function OpenGuide({ guide, mayEdit, again }: OpenGuideProps) {
  const { t } = useTranslation("content")
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const change = async (deed: string, body: object = {}): Promise<Refusal | null> => {
    const said = await post(`/admin/guides/${guide.id}${deed}`, body)
    if (said.refusal === null) {
      toast.success(t("done"))
      again()
    }
    return said.refusal
  }
  const act = async (deed: string, body?: object) => setRefusal(await change(deed, body))
  const save = (content: GuideContent) => change("", { base_version: guide.version, content })
  const state = stateOf(guide)
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 px-6 py-4">
        <span>{t(`stateLong.${state}`)}</span>
        {mayEdit && state !== "published" && (
          <Button size="small" onClick={() => act("/publish", { version: guide.version })}>
            {t("publish")}
          </Button>
        )}
        {mayEdit && state !== "draft" && (
          <Button size="small" variant="secondary" onClick={() => act("/withdraw")}>
            {t("withdraw")}
          </Button>
        )}
        <RefusalNote refusal={refusal} />
      </div>
      <GuideEditor key={guide.version} initial={guide.content} disabled={!mayEdit} save={save} />
      <Versions
        guide={guide}
        mayEdit={mayEdit}
        takeBack={(version) => act("/take-back", { version, base_version: guide.version })}
      />
      <Days guide={guide} />
    </>
  )
}

/** The page of one guide; officers below whole site read it and change nothing. */
export default function GuidePage() {
  const { t } = useTranslation("content")
  const { id = "" } = useParams()
  const { state, again } = useRead<{ guide: GuideDetail; may_edit: boolean }>(`/admin/guides/${encodeURIComponent(id)}`)
  const title = state.kind === "ready" ? state.content.guide.title : t("title")
  const back = (
    <Link to="/guides" className="text-ui-fg-base hover:text-ui-fg-subtle underline underline-offset-2">
      {t("back")}
    </Link>
  )
  return (
    <Frame title={title} hint={t("hintOne")} aside={back} state={state}>
      {({ guide, may_edit }) => <OpenGuide guide={guide} mayEdit={may_edit} again={again} />}
    </Frame>
  )
}
