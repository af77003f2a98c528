import { cookies } from "next/headers"
import { readSettings } from "./settings"

/** What a browser keeps for us, in httpOnly cookies that no script can read. */
const names = {
  basket: "basket",
  account: "account",
  device: "desk",
  deskSession: "desk_session",
  deskStall: "desk_stall",
  sentCode: "desk_code",
  handover: "desk_handover",
  draft: "draft",
  refusedForm: "desk_form",
  placed: "placed",
  refusedReturn: "return",
  refusedQuestion: "question",
} as const
const minutes = 60
const days = 24 * 60 * minutes
const lifetimes = {
  basket: 30 * days,
  account: 1 * days,
  device: 180 * days,
  deskSession: 1 * days,
  deskStall: 180 * days,
  sentCode: 10 * minutes,
  handover: 10 * minutes,
  draft: 10 * minutes,
  refusedForm: 10 * minutes,
  placed: 1 * days,
  refusedReturn: 10 * minutes,
  refusedQuestion: 10 * minutes,
} as const

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

function cookie(name: Name) {
  return { keep: (value: string) => keep(name, value), recall: () => recall(name), forget: () => forget(name) }
}

/** The buyer's cart id. Knowing it means owning the cart, hence the cookie. */
export const basketCookie = cookie("basket")

/** The buyer's session token at the backend, valid for a day. */
export const accountCookie = cookie("account")

/** The token of a remembered device, six months; the server exchanges it for a session. */
export const deviceCookie = cookie("device")

/** The session token of somebody who came with a password, valid for a day: that browser is no remembered device. */
export const deskSessionCookie = cookie("deskSession")

/** Id of the stall somebody of several stalls works for. The backend checks it on each request. */
export const deskStallCookie = cookie("deskStall")

/** The number a sign-in code was sent to, until the code is typed. */
export const sentCodeCookie = cookie("sentCode")

/** A hand-over code that a helper has just made, while it works. */
export const handoverCookie = cookie("handover")

/** A delivery form that was refused while there was no JavaScript, for the page that shows it again. */
export const draftCookie = cookie("draft")

/** Names a form of the desk that was refused while there was no JavaScript; what was typed stays on the server. */
export const refusedFormCookie = cookie("refusedForm")

/** The cart before this one, where it became an order whose answer never came: the way to that order until it was opened. */
export const placedCookie = cookie("placed")

/** A form for a return that was refused while there was no JavaScript, for the order's page that shows it again. */
export const returnCookie = cookie("refusedReturn")

/** The same for a question to officers. */
export const questionCookie = cookie("refusedQuestion")
