"use server"

import { redirect } from "next/navigation"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskStallCookie } from "@/lib/session"
import { deskMessages } from "@/messages/desk"
import { newsDoor, type Reader } from "./news-line"

/** Goes where a piece of news can be looked at, working for the stall it is about. Whose stall that is, the backend looks at. */
export async function goToNews(locale: Locale, key: string, stallId: string | null): Promise<void> {
  if (stallId) await deskStallCookie.keep(stallId)
  const reader: Reader = { via: stallId ? "owner" : null, isHelper: !stallId, writes: true }
  redirect(localePath(locale, newsDoor(key, deskMessages(locale).news, reader)?.path ?? paths.desk))
}
