import { type RefObject, useEffect, useRef } from "react"

const isTouched = (field: Element): boolean => {
  if (field instanceof HTMLSelectElement) {
    const first = Math.max(
      0,
      [...field.options].findIndex((option) => option.defaultSelected),
    )
    return field.selectedIndex !== first
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (!(field instanceof HTMLInputElement) || field.type === "file" || field.type === "hidden") return false
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked
}

/** Reads a form that says something else than it was sent with as it comes to life: somebody typed before its script had come. */
export function useTypedEarly(form: RefObject<HTMLFormElement | null>, read: () => void): void {
  const reading = useRef(read)
  reading.current = read
  useEffect(() => {
    if (form.current && [...form.current.elements].some(isTouched)) reading.current()
  }, [form])
}
