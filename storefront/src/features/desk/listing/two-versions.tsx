"use client"

import { useEffect, useRef, useState } from "react"
import type { CraftToList, ListingAnswers } from "@/lib/backend/desk/listings"
import { differing, type KeptPiece, type Version } from "@/lib/browser/piece"
import { fill } from "@/lib/fill"
import { formatDateTime } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { styles } from "../frame/styles"
import listing from "./listing.module.css"
import { fieldLabel, shownValue } from "./shown-value"
import type { ListingWords } from "./words"

type Side = "here" | "there"
type Choice = Pick<Version, "answers" | "photos">
type Props = {
  here: KeptPiece
  there: Version
  seen: Record<string, string>
  crafts: CraftToList[]
  words: ListingWords
  locale: Locale
  /** The version to go on with, and what stays aside. */
  onChoose: (chosen: Choice, aside: Version[]) => void
}

/** Answers with the photos among them, so that both are compared alike. */
const withPhotos = ({ answers, photos }: Choice): ListingAnswers => ({
  ...answers,
  pictures: photos.map(({ local, id }) => id ?? local),
})

/** Both versions joined: of each field that differs the chosen side, the rest from here. */
export function joined(here: Choice, there: Choice, sides: Record<string, Side>): Choice {
  const taken = Object.keys(sides).filter((field) => sides[field] === "there")
  const answers = Object.fromEntries(taken.map((field) => [field, there.answers[field]]))
  const { pictures: _, ...rest } = { ...here.answers, ...answers }
  return { answers: rest, photos: sides.pictures === "there" ? there.photos : here.photos }
}

/** Two versions of one piece, side by side, only what differs; somebody chooses one, or field by field. */
export function TwoVersions({ here, there, seen, crafts, words, locale, onChoose }: Props) {
  const { compare } = words
  const fields = differing(withPhotos(here), withPhotos(there))
  const changedHere = differing(withPhotos(here), here.base)
  const [sides, setSides] = useState<Record<string, Side>>(() =>
    Object.fromEntries(fields.map((field) => [field, changedHere.includes(field) ? "here" : "there"])),
  )
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const own: Version = { answers: here.answers, photos: here.photos, by: null, at: null }
  const choose = ({ answers, photos }: Choice, ...aside: Version[]) => onChoose({ answers, photos }, aside)
  const named = crafts.flatMap(({ handle, name, steps }) => [
    [handle, name],
    ...steps.map((step) => [step.id, step.name]),
  ])
  const names: Record<string, string> = Object.fromEntries(named)
  const time = there.at && formatDateTime(there.at, locale)
  const states: Record<string, string | undefined> = compare.states

  const shown = (field: string, version: Choice) =>
    field === "pictures" ? (
      <span className={listing.small}>
        {version.photos.map(({ local, src }) => {
          const address = seen[local] ?? src
          return (
            <span key={local} className={listing.thumb}>
              {/* biome-ignore lint/performance/noImgElement: a picture of this phone, or one in fixed widths */}
              {address && <img src={address} alt="" />}
            </span>
          )
        })}
        {version.photos.length === 0 ? compare.empty : fill(compare.photoCount, { n: version.photos.length })}
      </span>
    ) : (
      <span>{shownValue(field, version.answers, { words, locale, names })}</span>
    )

  return (
    <section className={styles.form} aria-labelledby="hai-ban">
      <h2 id="hai-ban" ref={heading} tabIndex={-1}>
        {compare.title}
      </h2>
      <p>{time ? fill(compare.lead, { name: there.by ?? compare.someone, time }) : compare.leadHere}</p>
      {there.state && states[there.state] && <p className={styles.hint}>{states[there.state]}</p>}
      {fields.map((field) => (
        <fieldset key={field} className={listing.versions}>
          <legend>{fieldLabel(field, words)}</legend>
          {(["here", "there"] as const).map((side) => (
            <label key={side} className={listing.version}>
              <input
                type="radio"
                name={`ban-${field}`}
                checked={sides[field] === side}
                onChange={() => setSides({ ...sides, [field]: side })}
              />
              <span className={styles.hint}>{compare[side]}</span>
              {shown(field, side === "here" ? here : there)}
            </label>
          ))}
        </fieldset>
      ))}
      {fields.length > 1 && (
        <button
          type="button"
          className={`button ${styles.big}`}
          onClick={() => choose(joined(here, there, sides), own, there)}
        >
          {compare.useChosen}
        </button>
      )}
      <button type="button" className={`button quiet ${styles.big}`} onClick={() => choose(here, there)}>
        {compare.useHere}
      </button>
      <button type="button" className={`button quiet ${styles.big}`} onClick={() => choose(there, own)}>
        {compare.useThere}
      </button>
    </section>
  )
}
