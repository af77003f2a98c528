import { cookies } from "next/headers"
import { readSettings } from "./settings"

/** What a browser keeps for us, in httpOnly cookies that no script can read. */
const names = { basket: "basket", account: "account", desk: "desk" } as const
const days = 24 * 60 * 60
const lifetimes = { basket: 30 * days, account: 1 * days, desk: 1 * days } as const

type Name = keyof typeof names

/** `secure` follows the public address: over plain http (a phone on the same network) a secure cookie would never be set. */
async function keep(name: Name, value: string): Promise<void> {
  const store = await cookies()
  store.set(names[name], value, {
    httpOnly: true,
    sameSite: "lax",
    secure: readSettings().publicUrl.startsWith("https:"),
    path: "/",
    maxAge: lifetimes[name],
  })
}

async function recall(name: Name): Promise<string | undefined> {
  return (await cookies()).get(names[name])?.value || undefined
}

async function forget(name: Name): Promise<void> {
  ;(await cookies()).delete(names[name])
}

/** The buyer's cart id. Knowing it means owning the cart, hence the cookie. */
export const basketCookie = {
  keep: (id: string) => keep("basket", id),
  recall: () => recall("basket"),
  forget: () => forget("basket"),
}

/** The buyer's session token at the backend, valid for a day. */
export const accountCookie = {
  keep: (token: string) => keep("account", token),
  recall: () => recall("account"),
  forget: () => forget("account"),
}

/** The session token of a stall's member, valid for a day. */
export const deskCookie = {
  keep: (token: string) => keep("desk", token),
  recall: () => recall("desk"),
  forget: () => forget("desk"),
}
