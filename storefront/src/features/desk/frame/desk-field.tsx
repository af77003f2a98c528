import { Icon } from "@/ui/icon"
import { pictureUrl } from "@/ui/picture"
import type { FieldSpec, Option } from "./field-spec"
import { PhotoInput } from "./photo-input"
import { styles } from "./styles"

type Props = { spec: FieldSpec; kept: string[] | undefined; error: string | undefined; optional: string }
/** Questions that one input answers. */
type WrittenSpec = Extract<FieldSpec, { kind: "text" | "area" | "photo" | "select" }>
type Described = { id: string; name: string; "aria-describedby": string; "aria-invalid": boolean | undefined }

/** What is wrong with a field, in words below it. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return (
    <p id={id} className={styles.error}>
      {error && (
        <>
          <Icon name="alert" size={24} />
          <span>{error}</span>
        </>
      )}
    </p>
  )
}

/** Answers as large doors, one or several of them. Uncontrolled unless `onPick` is given. */
export function Options({
  name,
  options,
  several = false,
  chosen,
  onPick,
}: {
  name: string
  options: Option[]
  several?: boolean
  chosen: readonly string[]
  onPick?: (value: string) => void
}) {
  return (
    <div className={styles.options}>
      {options.map(({ value, label, note, picture }) => (
        <label key={value} className={styles.option}>
          <input
            type={several ? "checkbox" : "radio"}
            name={name}
            value={value}
            {...(onPick
              ? { checked: chosen.includes(value), onChange: () => onPick(value) }
              : { defaultChecked: chosen.includes(value) })}
          />
          {picture && (
            // biome-ignore lint/performance/noImgElement: fixed widths are made when a picture is stored
            <img src={pictureUrl(picture, 480)} alt="" width={72} height={48} loading="lazy" />
          )}
          <span>
            {label}
            {note && <span className={styles.note}>{note}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}

/** The browser's own list, under headings where its options have some. */
function Picks({ options }: { options: Extract<FieldSpec, { kind: "select" }>["options"] }) {
  const groups = [...new Set(options.map(({ group }) => group))]
  return groups.map((group) => {
    const inside = options
      .filter((option) => option.group === group)
      .map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))
    return group === undefined ? (
      inside
    ) : (
      <optgroup key={group} label={group}>
        {inside}
      </optgroup>
    )
  })
}

type ControlProps = { spec: WrittenSpec; kept: string[] | undefined; described: Described }

function Control({ spec, kept, described }: ControlProps) {
  if (spec.kind === "text") {
    const { type = "text", inputMode, autoComplete, maxLength, min, max, value, optional } = spec
    const rest = { type, inputMode, autoComplete, maxLength, min, max, required: !optional }
    // A password is never sent back into a page.
    const start = type === "password" ? "" : (kept?.[0] ?? value ?? "")
    return <input {...described} {...rest} className={`field ${styles.input}`} defaultValue={start} />
  }
  if (spec.kind === "area") {
    const start = kept?.[0] ?? spec.value ?? ""
    const rest = { maxLength: spec.maxLength, required: !spec.optional, rows: 5 }
    return <textarea {...described} {...rest} className={`field ${styles.input}`} defaultValue={start} />
  }
  if (spec.kind === "select") {
    return (
      <select {...described} className={`field ${styles.input}`} defaultValue={kept?.[0] ?? spec.value ?? ""}>
        <Picks options={spec.options} />
      </select>
    )
  }
  return <PhotoInput {...described} accept={spec.accept} pick={spec.pick} most={spec.most} required={!spec.optional} />
}

/** One question: its label and why it is asked above, the answer, what is wrong below. */
export function DeskField({ spec, kept, error, optional }: Props) {
  const id = `o-${spec.name}`
  const described = {
    id,
    name: spec.name,
    "aria-describedby": `${id}-hint ${id}-error`,
    "aria-invalid": error ? true : undefined,
  }
  if (spec.kind === "tick") {
    return (
      <div className={styles.field}>
        <label className={styles.option}>
          <input type="checkbox" {...described} value="1" defaultChecked={kept?.[0] === "1"} />
          <span>{spec.label}</span>
        </label>
        <FieldError id={`${id}-error`} error={error} />
      </div>
    )
  }
  if (spec.kind === "choice" || spec.kind === "many") {
    const before = spec.kind === "many" ? (spec.values ?? []) : spec.value ? [spec.value] : []
    return (
      <fieldset className={styles.field} aria-describedby={`${id}-error`}>
        <legend>{spec.label}</legend>
        {spec.hint && <p className={styles.hint}>{spec.hint}</p>}
        <Options name={spec.name} options={spec.options} several={spec.kind === "many"} chosen={kept ?? before} />
        <FieldError id={`${id}-error`} error={error} />
      </fieldset>
    )
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {spec.label}
        {spec.optional && optional && <span className={styles.hint}> ({optional})</span>}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {spec.hint}
      </p>
      <Control spec={spec} kept={kept} described={described} />
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}
