"use client"

import { type ChangeEvent, useEffect, useState } from "react"
import { smallerPicture } from "./smaller-picture"
import { styles } from "./styles"

type Props = {
  id: string
  name: string
  accept: string
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
export function PhotoInput(props: Props) {
  const [shown, setShown] = useState<string | null>(null)
  useEffect(() => () => (shown ? URL.revokeObjectURL(shown) : undefined), [shown])

  const onChange = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = input.files ?? []
    if (!chosen) return setShown(null)
    const small = await smallerPicture(chosen)
    if (small !== chosen) put(small, input)
    setShown(small.type.startsWith("image/") ? URL.createObjectURL(small) : null)
  }

  return (
    <>
      <input {...props} type="file" className={`field ${styles.input}`} required onChange={onChange} />
      {/* biome-ignore lint/performance/noImgElement: a picture that is only on this phone */}
      {shown && <img className={styles.photo} src={shown} alt="" />}
    </>
  )
}
