"use client"

import { type Capability, capabilities } from "@/lib/desk-terms"
import { Options } from "../frame/desk-field"
import { styles } from "../frame/styles"
import { Choose } from "../opening/parts"
import type { HouseholdWords } from "./household-flow"

/** What the household is asked for; `expires_on` is a calendar day. */
export type Wish = { capabilities: Capability[]; expires_on: string; kind: "code" | "paper" }

type Props = {
  wish: Wish
  setWish: (wish: Wish) => void
  errors: Record<string, string>
  until: { first: string; last: string }
  words: HouseholdWords
}

/** Which work, until when, and how the household agrees. */
export function ConsentPart({ wish, setWish, errors, until, words }: Props) {
  const { consent } = words
  const pick = (value: string) =>
    setWish({
      ...wish,
      capabilities: capabilities.filter((one) =>
        one === value ? !wish.capabilities.includes(one) : wish.capabilities.includes(one),
      ),
    })
  return (
    <>
      <Choose label={consent.which} error={errors.capabilities}>
        <p className={styles.hint}>{consent.never}</p>
        <Options
          name="capabilities"
          several
          options={capabilities.map((value) => ({ value, label: words.capabilities[value] }))}
          chosen={wish.capabilities}
          onPick={pick}
        />
      </Choose>
      <div className={styles.field}>
        <label htmlFor="o-expires_on">{consent.untilDay}</label>
        <input
          id="o-expires_on"
          className={`field ${styles.input}`}
          type="date"
          value={wish.expires_on}
          min={until.first}
          max={until.last}
          onChange={(event) => setWish({ ...wish, expires_on: event.target.value })}
        />
      </div>
      <Choose label={consent.how} error={undefined}>
        <Options
          name="kind"
          options={(["code", "paper"] as const).map((value) => {
            return { value, label: consent.kinds[value], note: consent.kindNotes[value] }
          })}
          chosen={[wish.kind]}
          onPick={(value) => setWish({ ...wish, kind: value === "paper" ? "paper" : "code" })}
        />
      </Choose>
    </>
  )
}
