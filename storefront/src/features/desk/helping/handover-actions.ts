"use server"

import { redirect } from "next/navigation"
import { makeHandoverCode } from "@/lib/backend/desk/helping"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { handoverCookie } from "@/lib/session"
import { deskForAction } from "../desk-context"
import { writeHandover } from "./handover"

/** Makes a code for the owner of a stall; an older one of this browser is no longer shown. */
export async function makeCode(locale: Locale, sellerId: string): Promise<void> {
  const address = `${localePath(locale, paths.helpHandover)}?gian=${encodeURIComponent(sellerId)}`
  const desk = await deskForAction(locale, paths.helped)
  const made = desk.ok ? await makeHandoverCode(desk.data.key, sellerId) : desk
  if (!made.ok) redirect(`${address}&loi=${made.error.code}`)
  await handoverCookie.keep(writeHandover({ sellerId, ...made.data }))
  redirect(address)
}
