import type { ReactNode } from "react"
import type { DeskKey } from "@/lib/backend/desk/door"
import type { Result } from "@/lib/backend/result"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import type { Desk } from "../desk-context"
import { DeskScreen } from "../frame/desk-screen"
import { readOutcome } from "../outcome"
import { withStall } from "./with-stall"

type Asked = {
  locale: Locale
  query: Query
  /** Path of the screen. */
  here: string
  words: { title: string; guide: string; lead: string }
}

/** A screen below the stall's that asks one thing of it: what it is for in a sentence, and the form. */
export function stallFormScreen<T>(
  { locale, query, here, words }: Asked,
  read: (key: DeskKey) => Promise<Result<T>>,
  form: (desk: Desk, data: T) => ReactNode,
) {
  return withStall(locale, here, read, (desk, data) => (
    <DeskScreen
      locale={locale}
      title={words.title}
      guide={words.guide}
      back={paths.stall}
      desk={desk}
      outcome={readOutcome(query)}
    >
      <p>{words.lead}</p>
      {form(desk, data)}
    </DeskScreen>
  ))
}
