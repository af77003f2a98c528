import Link from "next/link"
import { type Device, readDevices } from "@/lib/backend/desk/devices"
import { fill } from "@/lib/fill"
import { formatDateTime } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { rightsOf } from "../desk-rights"
import { leaveDesk } from "../entry/actions"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { withDeskData } from "../frame/with-desk"
import { readOutcome } from "../outcome"
import { forgetPhone } from "./device-actions"

function DeviceRow({ device, forgets, locale }: { device: Device; forgets: boolean; locale: Locale }) {
  const { devices: words, signIn } = deskMessages(locale)
  const name = device.name || signIn.unnamedDevice
  return (
    <li className={styles.row}>
      <p>
        <strong>{name}</strong>
        <span className={styles.note}>
          {device.isThis ? words.here : fill(words.lastSeen, { when: formatDateTime(device.lastSeenAt, locale) })}
        </span>
      </p>
      {forgets && !device.isThis && (
        <Tap action={forgetPhone.bind(null, locale, device.id)} label={words.forget} about={name} quiet />
      )}
    </li>
  )
}

/** The number somebody comes in with, and the phones that need no code. */
export async function DevicesPage({ locale, query }: { locale: Locale; query: Query }) {
  const { devices: words } = deskMessages(locale)
  const outcome = readOutcome(query)
  return withDeskData(
    locale,
    paths.devices,
    ({ key }) => readDevices(key),
    (desk, devices) => {
      const { phone } = desk.person
      const may = rightsOf(desk)
      const notes: Record<string, string | undefined> = {
        forgotten: words.forgotten,
        changed: fill(words.newDone, { phone: phone ?? "" }),
      }
      return (
        <DeskScreen
          locale={locale}
          title={words.title}
          guide={words.guide}
          back={paths.desk}
          desk={desk}
          outcome={outcome}
          done={notes[outcome.done ?? ""]}
        >
          <p>{phone ? fill(words.phone, { phone }) : words.noPhone}</p>
          {may.person && (
            <Link className={`button ${styles.big}`} href={localePath(locale, paths.newPhone)} prefetch={false}>
              {words.changePhone}
            </Link>
          )}
          <p>{devices.length > 0 ? words.lead : words.none}</p>
          <ul className={styles.rows}>
            {devices.map((device) => (
              <DeviceRow key={device.id} device={device} forgets={may.invites} locale={locale} />
            ))}
          </ul>
          <Tap action={leaveDesk.bind(null, locale)} label={words.leave} quiet />
        </DeskScreen>
      )
    },
  )
}
