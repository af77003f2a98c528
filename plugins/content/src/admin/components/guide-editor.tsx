import { Button } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { emptyStep, type GuideContent } from "../lib/guide"
import type { Refusal } from "../lib/use-read"
import { FileField } from "./file-field"
import { RefusalNote } from "./frame"
import { StepEditor } from "./step-editor"
import { Texts } from "./texts"

const MOST_STEPS = 7
const SOUNDS = "audio/mpeg,audio/mp4,audio/ogg,audio/wav,.mp3,.m4a,.ogg,.wav"

/** Steps keep a name of their own while they are moved, so that what is typed stays with its step. */
function useNamed(content: GuideContent) {
  const next = useRef(content.steps.length)
  const [names, setNames] = useState(content.steps.map((_, at) => at))
  return {
    names,
    add: () => setNames([...names, next.current++]),
    drop: (at: number) => setNames(names.filter((_, place) => place !== at)),
    move: (at: number, to: number) => setNames(moved(names, at, to)),
  }
}

function moved<Item>(list: Item[], at: number, to: number): Item[] {
  const rest = list.filter((_, place) => place !== at)
  return [...rest.slice(0, to), ...list.slice(at, at + 1), ...rest.slice(to)]
}

interface GuideEditorProps {
  initial: GuideContent
  disabled: boolean
  /** Keeps it; answers what was wrong, or null. */
  save: (content: GuideContent) => Promise<Refusal | null>
}

/** Everything a guide says, to be changed and saved as a whole. */
export function GuideEditor({ initial, disabled, save }: GuideEditorProps) {
  const { t } = useTranslation("content")
  const [content, setContent] = useState(initial)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)
  const named = useNamed(initial)
  const { steps, sound } = content
  const withSteps = (changed: GuideContent["steps"]) => setContent({ ...content, steps: changed })
  const submit = async () => {
    setBusy(true)
    setRefusal(await save(content))
    setBusy(false)
  }
  return (
    <form
      className="divide-y"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <div className="space-y-4 px-6 py-4">
        <Texts
          label={t("field.title")}
          value={content.title}
          disabled={disabled}
          change={(title) => setContent({ ...content, title })}
        />
        <Texts
          label={t("field.summary")}
          value={content.summary}
          disabled={disabled}
          change={(summary) => setContent({ ...content, summary })}
        />
      </div>
      <ol className="divide-y">
        {steps.map((step, at) => (
          <StepEditor
            key={named.names[at]}
            step={step}
            at={at}
            total={steps.length}
            disabled={disabled}
            change={(changed) => withSteps(steps.map((one, place) => (place === at ? changed : one)))}
            move={(to) => {
              withSteps(moved(steps, at, to))
              named.move(at, to)
            }}
            drop={() => {
              withSteps(steps.filter((_, place) => place !== at))
              named.drop(at)
            }}
          />
        ))}
      </ol>
      <div className="space-y-4 px-6 py-4">
        {!disabled && steps.length < MOST_STEPS && (
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => {
              withSteps([...steps, emptyStep])
              named.add()
            }}
          >
            {t("addStep")}
          </Button>
        )}
        {(["vi", "en"] as const).map((language) => (
          <FileField
            key={language}
            label={t("soundIn", { language: t(`language.${language}`) })}
            accept={SOUNDS}
            path="/admin/guide-sounds"
            part="sound"
            value={sound[language]}
            disabled={disabled}
            shown={
              // biome-ignore lint/a11y/useMediaCaption: it reads the words that stand above
              <audio controls preload="none" src={`/static/${sound[language]}`} aria-label={t("sound")} />
            }
            change={(key) => setContent({ ...content, sound: { ...sound, [language]: key } })}
          />
        ))}
        <RefusalNote refusal={refusal} />
        {!disabled && (
          <Button type="submit" isLoading={isBusy}>
            {t("save")}
          </Button>
        )}
      </div>
    </form>
  )
}
