"use client"

import { type FormEvent, useEffect, useRef, useState } from "react"
import type { ListingDraft, ListingOptions } from "@/lib/backend/desk/listings"
import { type ListingName, sendProposal } from "@/lib/browser/listing"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { DeskMessages } from "@/messages/desk/vi"
import { Icon } from "@/ui/icon"
import type { FormState } from "../form-state"
import { DeskField } from "../frame/desk-field"
import type { FieldSpec } from "../frame/field-spec"
import { useIsAwake } from "../frame/listen-button"
import { styles } from "../frame/styles"
import { sendListing } from "./actions"
import { DeclarationPart } from "./declaration-part"
import { foodFields, moreFields, nameField, quantityField, weightField } from "./fields"
import { cellOf } from "./forms-answers"
import { FormsPart } from "./forms-part"
import listing from "./listing.module.css"
import { answersOfListing, shownAnswers } from "./listing-answers"
import { Photos } from "./photos"
import { PriceField } from "./price-field"
import { usePhotos } from "./use-photos"
import { useSaving } from "./use-saving"
import type { ListingWords } from "./words"

const pauseMs = 1_200

type Props = {
  locale: Locale
  name: ListingName
  start: Pick<ListingDraft, "revision" | "answers" | "pictures">
  options: ListingOptions
  words: ListingWords
  frame: DeskMessages["frame"]
  /** What was refused without JavaScript. */
  refused: FormState
}

/** One piece on one screen: photos first, then four fields. Saved while it is typed; without JavaScript a plain form. */
export function ListingForm({ locale, name, start, options, words, frame, refused }: Props) {
  const awake = useIsAwake()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const photos = usePhotos(name, start.pictures)
  const saving = useSaving(name, start)
  const [errors, setErrors] = useState<Record<string, string>>(() => fieldsOf(refused))
  const [problem, setProblem] = useState(refused.error?.text ?? null)
  const [refusals, setRefusals] = useState(0)
  const [sending, setSending] = useState(false)
  const shown = { ...shownAnswers(start.answers, locale), ...refused.values }
  const [craft, setCraft] = useState(shown.craft?.[0] ?? "")
  const { crafts, feePercent, declaration } = options
  const chosen = crafts.length === 1 ? crafts[0] : crafts.find(({ handle }) => handle === craft)
  const food = foodFields(words)
  const isFood = chosen?.isFood || food.some(({ name: field }) => errors[field])
  const isMended = problem === frame.fixField && Object.keys(errors).length === 0

  const read = () => answersOfListing(new FormData(form.current ?? undefined), photos.ids())
  const signIn = () => location.assign(`${localePath(locale, paths.signIn)}?den=${location.pathname}`)
  const save = async () => {
    const outcome = await saving.save(read)
    if (outcome.kind === "refused") {
      if (outcome.status === 401) signIn()
      setProblem(outcome.words)
    }
    return outcome
  }
  const saveSoon = (wait = pauseMs) => {
    saving.touched()
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), wait)
  }
  const latest = useRef(saveSoon)
  latest.current = saveSoon

  const first = useRef(() => saving.isKnown(read()))
  useEffect(() => first.current(), [])

  // What was left unsaved for want of network is saved when there is some; a photo is saved as soon as it has arrived.
  useEffect(() => {
    const found = () => latest.current(0)
    addEventListener("online", found)
    return () => removeEventListener("online", found)
  }, [])
  const arrived = photos.photos.map(({ id }) => id).join()
  const known = useRef(arrived)
  useEffect(() => {
    if (arrived !== known.current) latest.current(0)
    known.current = arrived
  }, [arrived])
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [refusals])

  const propose = async () => {
    setProblem(null)
    setSending(true)
    clearTimeout(timer.current)
    await photos.settled()
    const kept = await save()
    const answered = kept.kind === "ok" ? await sendProposal(name) : kept
    if (answered.kind === "ok") return location.assign(`${localePath(locale, paths.listings)}?xong=proposed`)
    setSending(false)
    if (answered.kind === "offline") return setProblem(words.noNetwork)
    if (answered.kind !== "refused" || !("error" in answered)) return
    const { words: said, fields = {}, field, status } = answered.error
    if (status === 401) signIn()
    const told = Object.keys(fields).length > 0 ? fields : field ? { [field]: said } : {}
    const wrong = Object.fromEntries(Object.entries(told).map(([name, text]) => [cellOf(name), text]))
    setErrors(wrong)
    setProblem(Object.keys(wrong).length > 0 ? frame.fixField : said)
    setRefusals(refusals + 1)
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!sending) void propose()
  }
  const onInput = ({ target }: FormEvent<HTMLFormElement>) => {
    const { name: field = "" } = target as HTMLInputElement
    const { [field]: _, ...rest } = errors
    setErrors(rest)
    saveSoon()
  }
  const onAdd = async (files: File[]) => {
    const { pictures: _, ...rest } = errors
    const leftOut = await photos.add(files)
    setErrors(leftOut ? { ...rest, pictures: words.tooMany } : rest)
  }
  const ask = (spec: FieldSpec) => (
    <DeskField
      key={spec.name}
      spec={spec}
      kept={shown[spec.name]}
      error={errors[spec.name]}
      optional={frame.optional}
    />
  )
  const more = moreFields(words, chosen?.steps ?? [])
  const said = { fresh: words.savedFresh, both: words.savedBoth, offline: words.savedNot }[saving.saved]

  return (
    <form ref={form} action={sendListing} onSubmit={onSubmit} onInput={onInput} className={styles.form} noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="stall" value={name.stall} />
      <input type="hidden" name="key" value={name.key} />
      <input type="hidden" name="revision" value={start.revision} />
      <input type="hidden" name="form" value={`listing-${name.key}`} />
      {problem && !isMended && (
        <p className={styles.alert} role="alert">
          <Icon name="alert" size={24} />
          <span>{problem}</span>
        </p>
      )}
      <Photos
        photos={photos.photos}
        words={words}
        error={errors.pictures}
        onAdd={(files) => void onAdd(files)}
        onDrop={photos.drop}
        onAgain={photos.again}
      />
      {crafts.length > 1 && (
        <div onChange={({ target }) => setCraft((target as unknown as HTMLInputElement).value)}>
          {ask({
            kind: "choice",
            name: "craft",
            label: words.craft,
            options: crafts.map(({ handle, name: label }) => ({ value: handle, label })),
          })}
        </div>
      )}
      {ask(nameField(words))}
      <FormsPart
        shown={shown}
        errors={errors}
        words={words}
        optional={frame.optional}
        locale={locale}
        feePercent={feePercent}
        onChange={saveSoon}
        single={
          <>
            <PriceField
              start={shown.price_vnd?.[0] ?? ""}
              error={errors.price_vnd}
              words={words}
              locale={locale}
              feePercent={feePercent}
              onChange={saveSoon}
            />
            {ask(quantityField(words))}
          </>
        }
      />
      {ask(weightField(words))}
      {isFood && food.map(ask)}
      {isFood && declaration && (
        <DeclarationPart
          name={name}
          start={shown.declaration?.[0] ?? ""}
          {...declaration}
          error={errors.declaration}
          words={words.declaration}
          optional={frame.optional}
          onChange={saveSoon}
        />
      )}
      <details className={listing.more} open={more.some(({ name: field }) => errors[field])}>
        <summary>{words.more}</summary>
        <div className={styles.form}>{more.map(ask)}</div>
      </details>
      {saving.newer !== null && (
        <section className={styles.card} aria-labelledby="hai-ban">
          <h2 id="hai-ban">{words.conflictTitle}</h2>
          <p>{words.conflictLead}</p>
          <button
            type="button"
            className={`button ${styles.big}`}
            onClick={() => {
              saving.keepThis()
              saveSoon(0)
            }}
          >
            {words.useHere}
          </button>
          <button type="button" className={`button quiet ${styles.big}`} onClick={() => location.reload()}>
            {words.useThere}
          </button>
        </section>
      )}
      <div className={styles.action}>
        <p role="status" className={saving.saved === "offline" ? styles.offline : styles.hint}>
          {sending ? frame.sending : awake && said}
        </p>
        <button type="submit" name="deed" value="propose" className={`button ${styles.big}`} disabled={sending}>
          {words.propose}
        </button>
        {!awake && (
          <button type="submit" name="deed" value="save" className={`button quiet ${styles.big}`}>
            {words.later}
          </button>
        )}
      </div>
    </form>
  )
}

function fieldsOf({ error }: FormState): Record<string, string> {
  const several = error?.fields ?? {}
  const told = error?.field && Object.keys(several).length === 0 ? { [error.field]: error.text } : several
  return Object.fromEntries(Object.entries(told).map(([name, text]) => [cellOf(name), text]))
}
