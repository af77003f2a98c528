"use client"

import { readGrams } from "@cho-lang/kit/typed-numbers"
import { type FormEvent, useRef } from "react"
import type { ListingOptions } from "@/lib/backend/desk/listings"
import type { ListingName } from "@/lib/browser/listing"
import { DeskField } from "../frame/desk-field"
import type { FieldSpec } from "../frame/field-spec"
import { useIsAwake } from "../frame/listen-button"
import { styles } from "../frame/styles"
import { DeclarationPart } from "./declaration-part"
import { foodFields, weightField } from "./fields"
import { parcelOf } from "./parcel"
import { noneOf, type PickedField } from "./picks"
import { PicksField } from "./picks-field"
import type { ListingWords } from "./words"

type Props = {
  name: ListingName
  isFood: boolean
  /** What stands in the fields, by their names. */
  shown: Record<string, string[] | undefined>
  errors: Record<string, string>
  declaration: ListingOptions["declaration"]
  words: ListingWords
  optional: string
  onChange: () => void
}

const isPicked = (field: string): field is PickedField => field in noneOf

/** What the parcel weighs, and of food what its label tells; from what is inside the parcel is reckoned while nobody typed it. */
export function FoodPart({ name, isFood, shown, errors, declaration, words, optional, onChange }: Props) {
  const awake = useIsAwake()
  const reckoned = useRef("")
  const ask = (spec: FieldSpec) => (
    <DeskField key={spec.name} spec={spec} kept={shown[spec.name]} error={errors[spec.name]} optional={optional} />
  )
  if (!isFood) return ask(weightField(words))
  const [net, ...rest] = foodFields(words)
  const reckon = ({ target, currentTarget }: FormEvent<HTMLDivElement>) => {
    const { name: field, value } = target as HTMLInputElement
    const parcel = currentTarget.querySelector<HTMLInputElement>("[name=weight_grams]")
    if (field !== net?.name || !parcel || (parcel.value !== "" && parcel.value !== reckoned.current)) return
    const grams = readGrams(value)
    reckoned.current = typeof grams === "number" && grams > 0 ? String(parcelOf(grams)) : ""
    parcel.value = reckoned.current
  }
  const parcel = { ...weightField(words), ...(awake && { hint: words.food.parcelHint }) }
  return (
    <>
      {/* Before the form reads itself: this lies deeper. */}
      <div className={styles.form} onInput={reckon}>
        {net && ask(net)}
        {ask(parcel)}
      </div>
      {rest.map((spec) =>
        isPicked(spec.name) ? (
          <PicksField
            key={spec.name}
            field={spec.name}
            label={spec.label}
            hint={spec.hint}
            maxLength={"maxLength" in spec ? spec.maxLength : undefined}
            kept={shown[spec.name]}
            error={errors[spec.name]}
            words={words.food}
          />
        ) : (
          ask(spec)
        ),
      )}
      {declaration && (
        <DeclarationPart
          name={name}
          start={shown.declaration?.[0] ?? ""}
          {...declaration}
          error={errors.declaration}
          words={words.declaration}
          optional={optional}
          onChange={onChange}
        />
      )}
    </>
  )
}
