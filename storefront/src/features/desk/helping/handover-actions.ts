"use server"

import { redirect } from "next/navigation"
import { makeHandoverCode } from "@/lib/backend/desk/helping"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { handoverCookie } from "@/lib/session"
import { deskForAction } from "../desk-context"
import { withFailure } from "../outcome"
import { writeHandover } from "./handover"

/** Makes a code for an owner of a stall, the one named where there are several; an older one of this browser is no longer shown. */
export async function makeCode(locale: Locale, sellerId: string, ownerId: string | null): Promise<void> {
  const address = `${localePath(locale, paths.helpHandover)}?gian=${encodeURIComponent(sellerId)}`
  const desk = await deskForAction(locale, paths.helped)
  const made = desk.ok ? await makeHandoverCode(desk.data.key, { sellerId, ownerId: ownerId ?? undefined }) : desk
  if (made.ok) await handoverCookie.keep(writeHandover({ sellerId, ...made.data }))
  const owners = made.ok ? undefined : made.error.owners
  if (owners) await handoverCookie.keep(writeHandover({ sellerId, owners }))
  redirect(made.ok || owners ? address : withFailure(address, made.error))
}
