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

/** A page that was loaded again has its fields filled in by the browser: nobody typed those. */
function isFirstVisit(): boolean {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[]
  return visit?.type === "navigate"
}

/**
 * Reads a form that says something else than it was sent with as it comes to life: somebody typed before its script had come.
 * @param isNew false where there was something before: then what was typed is read with the next key
 */
export function useTypedEarly(form: RefObject<HTMLFormElement | null>, read: () => void, isNew: boolean): void {
  const begun = useRef({ read, isNew })
  begun.current = { read, isNew }
  useEffect(() => {
    const { current } = begun
    if (current.isNew && isFirstVisit() && [...(form.current?.elements ?? [])].some(isTouched)) current.read()
  }, [form])
}
