"use client"

import { foldText } from "@cho-lang/kit/text"
import { useState } from "react"
import type { Answers } from "@/lib/backend/desk/opening"
import { entityTypes } from "@/lib/desk-terms"
import { Options } from "../frame/desk-field"
import { useIsAwake } from "../frame/listen-button"
import { Dictation } from "./dictation"
import { Ask, Choose } from "./parts"
import { needsOrganisation } from "./steps"
import type { OpeningWords, Place, Trade } from "./words"

export type ScreenProps = {
  answers: Answers
  change: (answers: Answers) => void
  /** What is wrong, in words, under the field's name. */
  errors: Record<string, string>
  words: OpeningWords
  optional: string
}

/** So many places fit one screen; more than these, and somebody types on. */
const mostPlaces = 8

/** First screen: who opens the stall. */
export function WhoScreen({ answers, change, errors, words: { who } }: ScreenProps) {
  const options = entityTypes.map((value) => ({ value, label: who[value], note: who[`${value}Note`] }))
  return (
    <>
      <Choose label={who.choose} error={errors.entity_type}>
        <Options
          name="entity_type"
          options={options}
          chosen={answers.entity_type ? [answers.entity_type] : []}
          onPick={(value) => change({ entity_type: entityTypes.find((one) => one === value) })}
        />
      </Choose>
      <Ask
        name="owner_name"
        label={who.owner}
        hint={who.ownerHint}
        value={answers.owner_name ?? ""}
        onChange={(owner_name) => change({ owner_name })}
        error={errors.owner_name}
        autoComplete="name"
        maxLength={120}
      />
      {needsOrganisation(answers) && (
        <Ask
          name="organisation_name"
          label={who.organisation}
          hint={who.organisationHint}
          value={answers.organisation_name ?? ""}
          onChange={(organisation_name) => change({ organisation_name })}
          error={errors.organisation_name}
          autoComplete="organization"
          maxLength={200}
        />
      )}
    </>
  )
}

/** Second screen: the village and the address. Names are found without marks. */
export function WhereScreen({ answers, change, errors, words: { where }, places }: ScreenProps & { places: Place[] }) {
  const [typed, setTyped] = useState("")
  const sought = foldText(typed)
  const fits = places.filter(({ name, place }) => foldText(`${name} ${place}`).includes(sought))
  const chosen = places.find(({ handle }) => handle === answers.village)
  const shown = sought === "" ? places : fits
  const awake = useIsAwake()
  const listed = awake ? shown.slice(0, mostPlaces) : [...places]
  if (chosen && !listed.includes(chosen)) listed.unshift(chosen)
  return (
    <>
      {awake && places.length > mostPlaces && (
        <Ask
          name="tim-lang"
          label={where.search}
          hint={where.searchHint}
          value={typed}
          onChange={setTyped}
          error={undefined}
          maxLength={60}
          optional
        />
      )}
      <p role="status">{sought !== "" && fits.length === 0 && `${where.none} ${where.noneHelp}`}</p>
      <Choose label={where.choose} error={errors.village}>
        <Options
          name="village"
          options={listed.map(({ handle, name, place, picture }) => ({
            value: handle,
            label: name,
            note: place,
            picture,
          }))}
          chosen={answers.village ? [answers.village] : []}
          onPick={(village) => change({ village })}
        />
      </Choose>
      <Ask
        name="street_address"
        label={where.street}
        hint={where.streetHint}
        value={answers.street_address ?? ""}
        onChange={(street_address) => change({ street_address })}
        error={errors.street_address}
        autoComplete="street-address"
        maxLength={200}
      />
    </>
  )
}

/** Third screen: the craft, the stall's name, and the story, typed or spoken. */
export function WhatScreen({
  answers,
  change,
  errors,
  words: { what },
  trades,
  optional,
}: ScreenProps & { trades: Trade[] }) {
  const [before, setBefore] = useState<string | null>(null)
  const crafts = answers.crafts ?? []
  const pick = (craft: string) =>
    change({ crafts: crafts.includes(craft) ? crafts.filter((one) => one !== craft) : [...crafts, craft] })
  const heard = (text: string) => {
    const start = before ?? answers.story ?? ""
    if (before === null) setBefore(start)
    change({ story: [start, text].filter(Boolean).join(" ") })
  }
  return (
    <>
      <Choose label={what.choose} error={errors.crafts}>
        <Options
          name="crafts"
          several
          options={trades.map(({ handle, name, picture }) => ({ value: handle, label: name, picture }))}
          chosen={crafts}
          onPick={pick}
        />
      </Choose>
      <Ask
        name="name"
        label={what.name}
        hint={what.nameHint}
        value={answers.name ?? ""}
        onChange={(name) => change({ name })}
        error={errors.name}
        maxLength={120}
      />
      <Ask
        name="story"
        label={what.story}
        hint={what.storyHint}
        value={answers.story ?? ""}
        onChange={(story) => {
          setBefore(null)
          change({ story })
        }}
        error={errors.story}
        optional={optional}
        maxLength={4000}
        area
      >
        <Dictation onHeard={heard} words={what} />
      </Ask>
    </>
  )
}
