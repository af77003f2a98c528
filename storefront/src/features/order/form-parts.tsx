import { Icon } from "@/ui/icon"
import unsent from "@/ui/unsent.module.css"
import styles from "./order.module.css"
import { PhotosInput } from "./photos-input"

/** What is wrong, below the field it belongs to. */
export function Wrong({ id, text }: { id: string; text: string | undefined }) {
  return (
    <p id={id} className={styles.wrong} role={text ? "alert" : undefined}>
      {text && (
        <>
          <Icon name="alert" size={18} />
          <span>{text}</span>
        </>
      )}
    </p>
  )
}

/** What is wrong with no field of the form, or that it was not sent. */
export function LooseWrong({ text }: { text: string | undefined }) {
  return (
    text && (
      <p className={unsent.unsent} role="alert" tabIndex={-1} data-wrong>
        <Icon name="alert" size={24} />
        <span>{text}</span>
      </p>
    )
  )
}

export type PhotosWords = {
  photos: string
  photosHint: string
  photosSaid: { shrinking: string; chosen: string; tooMany: string }
  /** How many photos arrived already. */
  kept: string[]
}

type PhotosProps = {
  id: string
  /** Ids of photos that arrived already: they are not sent again. */
  kept: string[]
  most: number
  words: PhotosWords
  wrong: string | undefined
}

/** Photos beside what is said, with those that arrived before; a plain field for files without JavaScript. Fields: photos, kept. */
export function PhotosField({ id, kept, most, words, wrong }: PhotosProps) {
  return (
    <>
      {kept.map((photo) => (
        <input key={photo} type="hidden" name="kept" value={photo} />
      ))}
      <label htmlFor={`${id}-anh`}>{words.photos}</label>
      <p id={`${id}-anh-cach`} className="soft small">
        {words.photosHint}
      </p>
      {kept.length > 0 && <p className="small">{words.kept[kept.length - 1]}</p>}
      {kept.length < most && (
        // A field of its own for each state of the form: what arrived is not chosen any more.
        <PhotosInput
          key={kept.join()}
          id={`${id}-anh`}
          aria-describedby={`${id}-anh-cach ${id}-photos-sai`}
          name="photos"
          most={most - kept.length}
          words={words.photosSaid}
        />
      )}
      <Wrong id={`${id}-photos-sai`} text={wrong} />
    </>
  )
}
