import { redirect } from "next/navigation"
import type { Failure, Result } from "@/lib/backend/result"
import { type ShareName, sendSharePhoto } from "@/lib/backend/returns"
import { formLocale, formText } from "@/lib/form"
import { localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"

/** The part that a form is about. Fields: code, reference. */
export const nameOf = (form: FormData): ShareName => ({
  code: formText(form, "code"),
  reference: formText(form, "reference"),
})

export const errorOf = (result: Result<unknown>): string | null => (result.ok ? null : result.error.code)

/** Back to the order, which says what was done or what is wrong. */
export function back(form: FormData, done: string, error: string | null): never {
  const query = new URLSearchParams(error === null ? { xong: done } : { loi: error })
  redirect(`${localePath(formLocale(form), paths.order(formText(form, "code")))}?${query}`)
}

/** Sends the photos one after another: the ids of those that arrived, and what is wrong with the next. */
export async function sendPhotos(
  share: ShareName,
  form: FormData,
  most: number,
): Promise<{ ids: string[]; failure: Failure | null }> {
  const files = form.getAll("photos").filter((file): file is File => file instanceof File && file.size > 0)
  const ids: string[] = []
  for (const file of files.slice(0, most)) {
    const sent = await sendSharePhoto(share, file)
    if (!sent.ok) return { ids, failure: sent.error }
    ids.push(sent.data)
  }
  return { ids, failure: null }
}
