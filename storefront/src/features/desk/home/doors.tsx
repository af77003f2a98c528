import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { Door } from "../frame/door"
import { styles } from "../frame/styles"

type Props = { desk: Desk; locale: Locale; waiting: { stall: number; people: number } }

/** The doors of the desk. People and history belong to the household: a helper does not see them. */
export function Doors({ desk, locale, waiting }: Props) {
  const { home } = deskMessages(locale)
  const to = (path: string) => localePath(locale, path)
  const isMember = desk.stall !== null && desk.stall.via !== "grant"
  return (
    <nav className={styles.doors} aria-label={home.guide}>
      {desk.person.helper && <Door href={to(paths.helped)} icon="people" label={home.helped} note={home.helpedNote} />}
      {desk.stall && (
        <Door
          href={to(paths.stall)}
          icon="stall"
          label={home.doors.stall}
          note={home.doorNotes.stall}
          waiting={waiting.stall}
        />
      )}
      {isMember && (
        <>
          <Door
            href={to(paths.people)}
            icon="people"
            label={home.doors.people}
            note={home.doorNotes.people}
            waiting={waiting.people}
          />
          <Door href={to(paths.history)} icon="book" label={home.doors.history} note={home.doorNotes.history} />
        </>
      )}
      <Door href={to(paths.devices)} icon="phone" label={home.doors.devices} note={home.doorNotes.devices} />
      {desk.person.stalls.length > 1 && (
        <Door href={to(paths.choice)} icon="turn" label={home.choose} note={desk.stall?.name ?? ""} />
      )}
    </nav>
  )
}
