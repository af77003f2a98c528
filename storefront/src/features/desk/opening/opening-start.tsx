import { redirect } from "next/navigation"
import { readDraft } from "@/lib/backend/desk/opening"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { withDeskData } from "../frame/with-desk"
import { firstOpenStep } from "./steps"

/** The link in a chat: leads to the first screen that is not finished. */
export async function OpeningStart({ locale }: { locale: Locale }) {
  return withDeskData(
    locale,
    paths.opening,
    ({ key }) => readDraft(key),
    (_desk, draft) => redirect(localePath(locale, paths.openingStep(firstOpenStep(draft?.answers ?? {})))),
  )
}
