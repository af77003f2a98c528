import { redirect } from "next/navigation"
import type { ReactNode } from "react"
import type { DeskKey } from "@/lib/backend/desk/door"
import type { Result } from "@/lib/backend/result"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Desk } from "../desk-context"
import { withDeskData } from "../frame/with-desk"

/** A screen about the stall in hand; somebody without one is led to the desk's home. */
export async function withStall<T>(
  locale: Locale,
  here: string,
  read: (key: DeskKey) => Promise<Result<T>>,
  show: (desk: Desk, data: T) => ReactNode | Promise<ReactNode>,
): Promise<ReactNode> {
  return withDeskData(
    locale,
    here,
    (desk) => (desk.stall ? read(desk.key) : redirect(localePath(locale, paths.desk))),
    show,
  )
}
