import type { ReactNode } from "react"
import type { Result } from "@/lib/backend/result"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import { type Desk, leadToSignIn, readDesk } from "../desk-context"
import { DeskScreen } from "./desk-screen"
import { Whose } from "./whose"

/** A screen that could not be read: what is wrong, that nothing is lost, and how to try again. */
export function DeskTrouble({ locale, here, code }: { locale: Locale; here: string; code: string }) {
  const { frame } = deskMessages(locale)
  const back = here === paths.desk ? null : paths.desk
  const outcome = { error: { code }, done: null }
  return (
    <DeskScreen locale={locale} title={frame.failed} guide={frame.failedText} back={back} desk={null} outcome={outcome}>
      <p>{frame.failedText}</p>
      <a className="button" href={localePath(locale, here)}>
        {frame.reload}
      </a>
    </DeskScreen>
  )
}

/** A screen for somebody signed in: all others are led to the sign-in and back. */
export async function withDesk(
  locale: Locale,
  here: string,
  show: (desk: Desk) => ReactNode | Promise<ReactNode>,
): Promise<ReactNode> {
  const desk = (await readDesk()) ?? (await leadToSignIn(locale, here))
  if (!desk.ok) return <DeskTrouble locale={locale} here={here} code={desk.error.code} />
  return (
    <>
      <Whose desk={desk.data} />
      {await show(desk.data)}
    </>
  )
}

/** The same with something read in this person's name, which every such screen needs. */
export async function withDeskData<T>(
  locale: Locale,
  here: string,
  read: (desk: Desk) => Promise<Result<T>>,
  show: (desk: Desk, data: T) => ReactNode | Promise<ReactNode>,
): Promise<ReactNode> {
  return withDesk(locale, here, async (desk) => {
    const data = await read(desk)
    return data.ok ? show(desk, data.data) : <DeskTrouble locale={locale} here={here} code={data.error.code} />
  })
}
