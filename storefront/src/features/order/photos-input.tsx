"use client"

import { useEffect, useRef, useState } from "react"
import { smallerPicture } from "@/lib/browser/smaller-picture"
import { fill } from "@/lib/fill"

type Props = {
  id: string
  name: string
  /** So many are taken; those beyond are left out, which is said. */
  most: number
  words: { shrinking: string; chosen: string; tooMany: string }
  "aria-describedby": string
}

/** Six of them with the rest of the form stay well below what one request may carry. */
const small = { longest: 2000, most: 1_000_000 }

/** The chosen photos' places are taken by smaller copies; a browser that does not allow it sends them as they are. */
function put(files: File[], input: HTMLInputElement): void {
  const chosen = new DataTransfer()
  for (const file of files) chosen.items.add(file)
  input.files = chosen.files
}

/**
 * A field for several photos of a phone, made small for a weak line as they are chosen; the form waits until they are. Without
 * JavaScript a plain field for files.
 */
export function PhotosInput({ most, words, ...input }: Props) {
  const [said, setSaid] = useState("")
  const plain = useRef<HTMLInputElement>(null)
  const take = async (field: HTMLInputElement) => {
    const chosen = [...(field.files ?? [])]
    field.setCustomValidity(words.shrinking)
    setSaid(words.shrinking)
    const files: File[] = []
    // One after another: a photo of 12 megapixels takes 50 MB while it is drawn.
    for (const file of chosen.slice(0, most)) files.push(await smallerPicture(file, small))
    put(files, field)
    field.setCustomValidity("")
    setSaid(chosen.length > most ? words.tooMany : chosen.length > 0 ? fill(words.chosen, { n: files.length }) : "")
  }
  const taking = useRef(take)
  taking.current = take
  // What was chosen while the page was still plain is made small as well.
  useEffect(() => {
    if (plain.current?.files?.length) void taking.current(plain.current)
  }, [])
  return (
    <>
      <input
        {...input}
        ref={plain}
        className="field"
        type="file"
        accept="image/*"
        multiple
        onChange={({ currentTarget }) => void take(currentTarget)}
      />
      <p role="status" className="small">
        {said}
      </p>
    </>
  )
}
