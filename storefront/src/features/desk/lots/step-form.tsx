"use client"

import { type FormEvent, useEffect, useRef, useState } from "react"
import { type LotSheet, newKey, type SheetStep, type StepAnswers } from "@/lib/browser/step"
import { fill } from "@/lib/fill"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { DeskMessages } from "@/messages/desk/vi"
import { Icon } from "@/ui/icon"
import type { FormState } from "../form-state"
import { DeskField, FieldError } from "../frame/desk-field"
import { styles } from "../frame/styles"
import { HiddenFields } from "../listing/hidden-fields"
import listing from "../listing/listing.module.css"
import { recordStep } from "./actions"
import { momentOf } from "./step-body"
import { stepFields } from "./step-fields"
import { StepKept } from "./step-kept"
import { StepPhotos } from "./step-photos"
import { mostStepPhotos, useStepPhotos } from "./use-step-photos"
import { useStepQueue } from "./use-step-queue"
import type { LotWords } from "./words"

type Props = {
  locale: Locale
  person: string
  stall: string
  sheet: LotSheet
  step: SheetStep
  /** The name of this step at the backend, for a form without JavaScript. */
  clientKey: string
  /** `YYYY-MM-DD` in Vietnam. */
  today: string
  words: LotWords
  frame: DeskMessages["frame"]
  /** What was refused without JavaScript. */
  refused: FormState
}

/** Fields that say nothing of the step itself. */
const hiddenNames = ["locale", "stall", "lot", "key", "step", "kind", "form", "photo"]

function answersOf(form: HTMLFormElement): StepAnswers {
  const typed = [...new FormData(form).entries()].filter(([name]) => !hiddenNames.includes(name))
  return Object.fromEntries(typed.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])))
}

/**
 * One step: a photo, what only this step has, one button. It is kept on this phone first and sent from there, so that no line has to hold;
 * without JavaScript a plain form.
 */
export function StepForm({ locale, person, stall, sheet, step, clientKey, today, words, frame, refused }: Props) {
  const { first, rare } = stepFields(step, sheet, words, today)
  const { photos, isMaking, isFull, add, drop: dropPhoto } = useStepPhotos()
  const queue = useStepQueue({ person, stall, locale })
  const form = useRef<HTMLFormElement>(null)
  const [key, setKey] = useState<string | null>(null)
  const [isKeeping, setKeeping] = useState(false)
  const { error } = refused
  const [wrong, setWrong] = useState({
    text: error?.text ?? "",
    fields: { ...error?.fields, ...(error?.field && { [error.field]: error.text }) } as Record<string, string>,
  })
  const known = [...first, ...rare].map(({ name }) => name)

  const kept = queue.waiting?.find((one) => one.key === key)
  const isSent = key !== null && queue.waiting !== null && !kept
  const problem = kept?.problem
  const { drop, unusual } = queue
  const asked = isSent ? unusual(key) : null
  useEffect(() => {
    const query = new URLSearchParams({ xong: "recorded", ...(asked && { hoi: asked }) })
    if (isSent) location.assign(`${localePath(locale, paths.lot(sheet.id))}?${query}`)
  }, [isSent, asked, locale, sheet.id])
  // Refused while the form still stands here: it is put right here, and is another attempt.
  const giveBack = useRef(() => {})
  giveBack.current = () => {
    if (!kept || !problem) return
    setWrong({ text: problem.words, fields: problem.fields })
    setKey(null)
    void drop(kept)
  }
  useEffect(() => {
    if (problem) giveBack.current()
  }, [problem])
  useEffect(() => {
    if (wrong.text) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [wrong])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (key !== null || isKeeping || isMaking) return
    const answers = answersOf(event.currentTarget)
    const { day, ...said } = answers
    const made = newKey()
    setKeeping(true)
    setWrong({ text: "", fields: {} })
    const record = async () => {
      const at = momentOf(day, new Date().toISOString())
      const name = { person, stall, lot: sheet.id, lotName: sheet.name, key: made, step: step.key, stepName: step.name }
      const sent = photos.map(({ src: _, ...photo }) => photo)
      await queue.keep({ ...name, kind: step.kind, answers: said, at, photos: sent, problem: null })
      // Only now: a step that is not kept counts as sent.
      setKey(made)
      setKeeping(false)
      await queue.send()
    }
    void record()
  }

  const ownText = wrong.text && Object.keys(wrong.fields).every((name) => !known.includes(name) && name !== "pictures")
  const fields = (specs: typeof first) =>
    specs.map((spec) => (
      <DeskField
        key={spec.name}
        spec={spec}
        kept={refused.values[spec.name]}
        error={wrong.fields[spec.name]}
        optional={frame.optional}
      />
    ))
  const hidden = {
    locale,
    stall,
    lot: sheet.id,
    key: clientKey,
    step: step.key,
    kind: step.kind,
    form: `step-${sheet.id}`,
  }
  return (
    <>
      {kept && !problem && <StepKept came={queue.came} lot={sheet.id} words={words} locale={locale} />}
      <div hidden={key !== null}>
        <form ref={form} action={recordStep} onSubmit={onSubmit} className={styles.form} noValidate>
          <HiddenFields fields={hidden} />
          {wrong.text && (
            <p className={styles.alert} role="alert">
              <Icon name="alert" size={24} />
              <span>{ownText ? wrong.text : frame.fixField}</span>
            </p>
          )}
          <StepPhotos
            photos={photos}
            hint={step.kind === "receiving" ? words.billHint : words.photoHint}
            words={words}
            error={isFull ? fill(words.tooManyPhotos, { n: mostStepPhotos }) : wrong.fields.pictures}
            isMaking={isMaking}
            onAdd={(files) => void add(files)}
            onDrop={dropPhoto}
          />
          {fields(first)}
          <FieldError id="o-materials-error" error={wrong.fields.materials} />
          <details className={listing.more} open={rare.some(({ name }) => wrong.fields[name])}>
            <summary>{words.rareStep}</summary>
            <div className={styles.form}>{fields(rare)}</div>
          </details>
          <div className={styles.action}>
            {!queue.keeps && <p className={styles.offline}>{words.keepsNothing}</p>}
            <button type="submit" className={`button ${styles.big}`} disabled={isMaking}>
              {words.record}
            </button>
          </div>
        </form>
      </div>
    </>
  )
}
