import { redirect } from "next/navigation"
import { cache } from "react"
import { type DeskKey, sessionOfDevice } from "@/lib/backend/desk/door"
import { type DeskPerson, type DeskStall, readPerson } from "@/lib/backend/desk/me"
import type { Result } from "@/lib/backend/result"
import { clientAddress } from "@/lib/client-address"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskSessionCookie, deskStallCookie, deviceCookie } from "@/lib/session"

/** Who is at the desk, and the stall they work for now; null when there is none. `key.stallId` names the same stall. */
export type Desk = { key: DeskKey; person: DeskPerson; stall: DeskStall | null }

/** The stall somebody works for: the chosen one as long as it is theirs, else the first of their own. Nobody acts for a household unasked. */
export function stallInHand(stalls: readonly DeskStall[], chosen: string | undefined): DeskStall | null {
  return stalls.find(({ id }) => id === chosen) ?? stalls.find(({ via }) => via !== "grant") ?? null
}

/** The session of this browser: of its remembered device, or of a password sign-in. Null when there is none. */
async function sessionKey(): Promise<Result<DeskKey> | null> {
  const device = await deviceCookie.recall()
  const typed = await deskSessionCookie.recall()
  const client = await clientAddress()
  if (typed) return { ok: true, data: { token: typed, device: null, client, stallId: null } }
  if (!device) return null
  const session = await sessionOfDevice(device)
  return session.ok ? { ok: true, data: { token: session.data, device, client, stallId: null } } : session
}

/** Who is at the desk; null when nobody is signed in. Read once per request. */
export const readDesk = cache(async (): Promise<Result<Desk> | null> => {
  const key = await sessionKey()
  if (!key) return null
  const person = key.ok ? await readPerson(key.data) : key
  if (!key.ok || !person.ok) {
    const failed = person.ok ? null : person
    return failed && failed.error.status !== 401 ? failed : null
  }
  const stall = stallInHand(person.data.stalls, await deskStallCookie.recall())
  return { ok: true, data: { key: { ...key.data, stallId: stall?.id ?? null }, person: person.data, stall } }
})

/** Leads to the sign-in, and back to `here` afterwards. */
export async function leadToSignIn(locale: Locale, here: string): Promise<never> {
  const known = (await deviceCookie.recall()) ?? (await deskSessionCookie.recall())
  const query = new URLSearchParams({
    ...(here === paths.desk ? {} : { den: here }),
    ...(known ? { loi: "sign_in_again" } : {}),
  })
  redirect(`${localePath(locale, paths.signIn)}${query.size > 0 ? `?${query}` : ""}`)
}

/** For actions: who is at the desk. Leads to the sign-in when nobody is; a silent backend comes back as its failure. */
export async function deskForAction(locale: Locale, here: string): Promise<Result<Desk>> {
  return (await readDesk()) ?? leadToSignIn(locale, here)
}
