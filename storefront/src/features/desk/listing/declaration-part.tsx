"use client"

import { type ChangeEvent, useState } from "react"
import { type ListingName, sendPaper } from "@/lib/browser/listing"
import { smallerPicture } from "@/lib/browser/smaller-picture"
import { fill } from "@/lib/fill"
import { Icon } from "@/ui/icon"
import { FieldError } from "../frame/desk-field"
import { useIsAwake } from "../frame/listen-button"
import { styles } from "../frame/styles"
import { useEarlyFiles } from "../frame/use-early-files"
import type { ListingWords } from "./words"

type Props = {
  name: ListingName
  /** Id of the paper that is attached, empty for none. */
  start: string
  basis: string
  required: boolean
  error: string | undefined
  words: ListingWords["declaration"]
  optional: string
  onChange: () => void
}

const accept = "image/jpeg,image/png,image/webp,application/pdf"

/** The paper that declares food: a photo or a document, sent at once and seen by officers only. */
export function DeclarationPart({ name, start, basis, required, error, words, optional, onChange }: Props) {
  const awake = useIsAwake()
  const [id, setId] = useState(start)
  const [said, setSaid] = useState<string | null>(null)
  const send = async ([chosen]: File[]) => {
    if (!chosen) return
    setSaid(words.sending)
    const answered = await sendPaper(name, await smallerPicture(chosen))
    setSaid(answered.kind === "ok" ? null : answered.kind === "refused" ? answered.error.words : words.failed)
    if (answered.kind !== "ok") return
    setId(answered.data.id)
    // The hidden field has its new value once this has been drawn.
    setTimeout(onChange, 0)
  }
  const early = useEarlyFiles((files) => void send(files))
  const onPick = ({ currentTarget: field }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(field.files ?? [])]
    field.value = ""
    void send(files)
  }
  const described = {
    "aria-describedby": "o-declaration-hint o-declaration-error",
    "aria-invalid": error ? true : undefined,
  }
  return (
    <div className={styles.field}>
      <p id="o-declaration-label">
        {words.label}
        {!required && <span className={styles.hint}> ({optional})</span>}
      </p>
      <p id="o-declaration-hint" className={styles.hint}>
        {fill(words.hint, { basis })}
      </p>
      <input type="hidden" name="declaration" value={id} />
      {id && <p role="status">{words.attached}</p>}
      {awake ? (
        <label className={`button quiet ${styles.big} ${styles.picker}`}>
          <Icon name="camera" size={24} />
          {id ? words.again : words.pick}
          <input
            type="file"
            accept={accept}
            className="visually-hidden"
            aria-labelledby="o-declaration-label"
            {...described}
            onChange={onPick}
          />
        </label>
      ) : (
        <input
          ref={early}
          type="file"
          name="declaration_file"
          accept={accept}
          className={`field ${styles.input}`}
          aria-labelledby="o-declaration-label"
          {...described}
        />
      )}
      {said && (
        <p role="status" className={styles.hint}>
          {said}
        </p>
      )}
      <FieldError id="o-declaration-error" error={error} />
    </div>
  )
}
