"use client"

import { type ChangeEvent, useEffect, useRef, useState } from "react"
import { smallerPicture } from "@/lib/browser/smaller-picture"
import { Icon } from "@/ui/icon"
import { useIsAwake } from "./listen-button"
import { styles } from "./styles"
import { useEarlyFiles } from "./use-early-files"

type Props = {
  id: string
  name: string
  accept: string
  pick: string
  most?: { bytes: number; words: string }
  /** False where one was sent before, which stays. */
  required?: boolean
  "aria-describedby": string
  "aria-invalid": boolean | undefined
}

/** The chosen file's place is taken by its smaller copy; a browser that does not allow it sends the photo as it is. */
function put(file: File, input: HTMLInputElement): void {
  const files = new DataTransfer()
  files.items.add(file)
  input.files = files.files
}

/**
 * A photo, taken now or chosen: shown before it is sent, and made small for a weak line. Without JavaScript a plain field for a file.
 */
export function PhotoInput({ pick, most, required = true, ...input }: Props) {
  const awake = useIsAwake()
  const [shown, setShown] = useState<string | null>(null)
  const [name, setName] = useState("")
  const [isTooLarge, setTooLarge] = useState(false)
  useEffect(() => () => (shown ? URL.revokeObjectURL(shown) : undefined), [shown])

  const button = useRef<HTMLInputElement>(null)
  const take = async (chosen: File | undefined, field: HTMLInputElement) => {
    const taken = chosen && (await smallerPicture(chosen))
    const weighsTooMuch = most !== undefined && taken !== undefined && taken.size > most.bytes
    const small = weighsTooMuch ? undefined : taken
    setTooLarge(weighsTooMuch)
    if (weighsTooMuch) field.value = ""
    if (small && small !== field.files?.[0]) put(small, field)
    const isPicture = small?.type.startsWith("image/")
    setShown(small && isPicture ? URL.createObjectURL(small) : null)
    setName(small && !isPicture ? small.name : "")
  }

  const early = useEarlyFiles(([chosen]) => {
    if (button.current && !button.current.files?.length) void take(chosen, button.current)
  })
  const onChange = ({ currentTarget: field }: ChangeEvent<HTMLInputElement>) => void take(field.files?.[0], field)
  const field = { ...input, type: "file", required, onChange }
  return (
    <>
      {awake ? (
        <label className={`button quiet ${styles.big} ${styles.picker}`}>
          <Icon name="camera" size={24} />
          {pick}
          <input {...field} ref={button} className="visually-hidden" />
        </label>
      ) : (
        <input {...field} ref={early} className={`field ${styles.input}`} />
      )}
      {name && <p role="status">{name}</p>}
      {isTooLarge && (
        <p className={styles.error} role="alert">
          {most?.words}
        </p>
      )}
      {/* biome-ignore lint/performance/noImgElement: a picture that is only on this phone */}
      {shown && <img className={styles.photo} src={shown} alt="" />}
    </>
  )
}
