"use client"

import { type FormEvent, useEffect, useRef, useState } from "react"
import type { ListingOptions } from "@/lib/backend/desk/listings"
import type { PieceStart } from "@/lib/browser/piece"
import { fill } from "@/lib/fill"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { DeskMessages } from "@/messages/desk/vi"
import { Icon } from "@/ui/icon"
import type { FormState } from "../form-state"
import { DeskField } from "../frame/desk-field"
import type { FieldSpec } from "../frame/field-spec"
import { useIsAwake } from "../frame/listen-button"
import { styles } from "../frame/styles"
import { useTypedEarly } from "../frame/typed-early"
import { useWorker } from "../frame/use-worker"
import { sendListing } from "./actions"
import { foodFields, moreFields, nameField, quantityField } from "./fields"
import { FoodPart } from "./food-part"
import { FormsPart } from "./forms-part"
import { HiddenFields, ShownNumber } from "./hidden-fields"
import listing from "./listing.module.css"
import { answersOfListing, shownAnswers } from "./listing-answers"
import { addPhotos } from "./listing-photos"
import { Photos } from "./photos"
import { PriceField } from "./price-field"
import { byCell, fieldsOf } from "./refused-fields"
import { TwoVersions } from "./two-versions"
import { usePiece } from "./use-piece"
import type { ListingWords } from "./words"

type Props = {
  locale: Locale
  /** The draft's name, the stall it is of, and who is at the desk. */
  name: { key: string; stall: string; person: string }
  start: PieceStart
  options: ListingOptions
  words: ListingWords
  frame: DeskMessages["frame"]
  /** What was refused without JavaScript. */
  refused: FormState
}

/**
 * One piece on one screen: photos first, then four fields. Kept on this phone while it is typed and sent when there is network; without
 * JavaScript a plain form.
 */
export function ListingForm({ locale, name, start, options, words, frame, refused }: Props) {
  const awake = useIsAwake()
  useWorker(localePath(locale, paths.desk), [localePath(locale, paths.listings), localePath(locale, paths.listingNew)])
  const form = useRef<HTMLFormElement>(null)
  const { box, state, sendSoon } = usePiece({ ...name, locale }, start)
  const { piece, refusal } = state
  const [errors, setErrors] = useState<Record<string, string>>(() => fieldsOf(refused))
  const [problem, setProblem] = useState(refused.error?.text ?? null)
  const [refusals, setRefusals] = useState(0)
  // What the fields begin with; typing does not change it.
  const filled = useRef({ round: -1, values: {} as Record<string, string[]> })
  if (filled.current.round !== state.round) {
    const values = { ...shownAnswers(piece.answers, locale), ...(state.round === 0 && refused.values) }
    filled.current = { round: state.round, values }
  }
  const shown = filled.current.values
  const craft = piece.answers.craft
  const { crafts, feePercent, declaration } = options
  const chosen = crafts.length === 1 ? crafts[0] : crafts.find(({ handle }) => handle === craft)
  const isFood = chosen?.isFood || foodFields(words).some(({ name: field }) => errors[field])
  const isMended = problem === frame.fixField && Object.keys(errors).length === 0
  const sending = piece.proposing && state.isSending
  const waits = piece.proposing && state.saved === "offline"

  // What the backend said to the last attempt: to sign in, what is wrong with a field, or with the whole.
  useEffect(() => {
    if (!refusal) return
    const { words: said, fields = {}, field, status } = refusal
    if (status === 401) return location.assign(`${localePath(locale, paths.signIn)}?den=${location.pathname}`)
    const wrong = byCell(Object.keys(fields).length > 0 ? fields : field ? { [field]: said } : {})
    setErrors(wrong)
    setProblem(Object.keys(wrong).length > 0 ? frame.fixField : said)
    setRefusals((before) => before + 1)
  }, [refusal, locale, frame.fixField])
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [refusals])
  useEffect(() => {
    if (state.isProposed) location.assign(`${localePath(locale, paths.listings)}?xong=proposed`)
  }, [state.isProposed, locale])

  const read = () => {
    const { pictures: _, ...answers } = answersOfListing(new FormData(form.current ?? undefined), [])
    box.change(answers)
    sendSoon()
  }
  useTypedEarly(form, read, start.revision === 0)
  // What a tap changes stands in the form only after the next picture.
  const readSoon = () => void setTimeout(read)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (sending) return
    setProblem(null)
    void box.propose()
  }
  const onInput = ({ target }: FormEvent<HTMLFormElement>) => {
    const { name: field = "" } = target as HTMLInputElement
    const { [field]: _, ...rest } = errors
    setErrors(rest)
    read()
  }
  const onAdd = async (files: File[]) => {
    const { pictures: _, ...rest } = errors
    const leftOut = await addPhotos(box, files)
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
  const kept = {
    fresh: words.savedFresh,
    phone: words.savedPhone,
    both: words.savedBoth,
    offline: waits ? words.proposeWaits : words.savedOffline,
  }[state.saved]
  const said = state.isMaking ? words.photoMaking : kept

  const { revision, state: begun = "" } = start
  const hidden = { locale, stall: name.stall, key: name.key, revision, state: begun, form: `listing-${name.key}` }
  if (state.isUnknown) return <p className={styles.offline}>{words.neverSeen}</p>
  if (state.other) {
    return (
      <TwoVersions
        here={piece}
        there={state.other}
        seen={state.seen}
        crafts={crafts}
        words={words}
        locale={locale}
        onChoose={(chosen, aside) => void box.choose(chosen, aside)}
      />
    )
  }
  return (
    <form
      key={state.round}
      ref={form}
      action={sendListing}
      onSubmit={onSubmit}
      onInput={onInput}
      className={styles.form}
      noValidate
    >
      <HiddenFields fields={hidden} />
      {problem && !isMended && (
        <p className={styles.alert} role="alert">
          <Icon name="alert" size={24} />
          <span>{problem}</span>
        </p>
      )}
      <Photos
        photos={piece.photos}
        seen={state.seen}
        isSending={state.isSending}
        words={words}
        error={errors.pictures}
        onAdd={(files) => void onAdd(files)}
        onDrop={({ local }) => void box.dropPhoto(local).then(() => box.send())}
        onFirst={({ local }) => void box.putFirst(local).then(() => box.send())}
        onAgain={() => void box.send()}
      />
      {crafts.length > 1 &&
        ask({
          kind: "choice",
          name: "craft",
          label: words.craft,
          options: crafts.map(({ handle, name: label }) => ({ value: handle, label })),
        })}
      {ask(nameField(words))}
      <FormsPart
        shown={shown}
        errors={errors}
        words={words}
        optional={frame.optional}
        locale={locale}
        feePercent={feePercent}
        onChange={readSoon}
        single={
          <>
            <PriceField
              start={shown.price_vnd?.[0] ?? ""}
              error={errors.price_vnd}
              words={words}
              locale={locale}
              feePercent={feePercent}
              onChange={readSoon}
            />
            {ask(quantityField(words))}
            <ShownNumber name="price_shown" value={shown.price_shown?.[0]} />
            <ShownNumber name="quantity_shown" value={shown.quantity_shown?.[0]} />
          </>
        }
      />
      <FoodPart
        name={{ ...name, locale }}
        isFood={Boolean(isFood)}
        shown={shown}
        errors={errors}
        declaration={declaration}
        words={words}
        optional={frame.optional}
        onChange={readSoon}
      />
      <details className={listing.more} open={more.some(({ name: field }) => errors[field])}>
        <summary>{words.more}</summary>
        <div className={styles.form}>{more.map(ask)}</div>
      </details>
      {state.aside.map((version) => (
        <button
          key={`${version.at} ${JSON.stringify(version.answers)}`}
          type="button"
          className={`button quiet ${styles.big}`}
          onClick={() => box.compareAside(version)}
        >
          {version.by ? fill(words.compare.againOf, { name: version.by }) : words.compare.again}
        </button>
      ))}
      <div className={styles.action}>
        <p role="status" className={state.saved === "offline" ? styles.offline : styles.hint}>
          {sending ? frame.sending : awake && said}
        </p>
        {!state.keeps && <p className={styles.offline}>{words.keepsNothing}</p>}
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
