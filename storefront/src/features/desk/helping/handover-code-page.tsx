import { redirect } from "next/navigation"
import { connection } from "next/server"
import { QrCode } from "@/features/order/qr-code"
import { formatDateTime } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { handoverCookie } from "@/lib/session"
import { readSettings } from "@/lib/settings"
import { deskMessages } from "@/messages/desk"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { withDesk } from "../frame/with-desk"
import { readOutcome } from "../outcome"
import { readHandover, readOwners } from "./handover"
import { makeCode } from "./handover-actions"

/** A code for the owner's own phone, as letters and as a QR code; made by a tap, because each one is written down. */
export async function HandoverCodePage({ locale, query }: { locale: Locale; query: Query }) {
  const { helping: words } = deskMessages(locale)
  const sellerId = queryText(query, "gian")
  if (!sellerId) redirect(localePath(locale, paths.helped))
  return withDesk(locale, paths.helped, async () => {
    // The clock belongs to this visit.
    await connection()
    const kept = await handoverCookie.recall()
    const made = readHandover(kept, sellerId)
    const owners = readOwners(kept, sellerId)
    const address = made && readSettings().publicUrl + localePath(locale, paths.handoverCode(made.code))
    return (
      <DeskScreen
        locale={locale}
        title={words.handoverTitle}
        guide={words.handoverGuide}
        back={paths.helped}
        desk={null}
        outcome={readOutcome(query)}
      >
        <p>{words.handoverLead}</p>
        {made && address && (
          <>
            <p className={styles.code}>{made.code}</p>
            <div className={styles.qr}>
              <QrCode text={address} label={words.handoverQr} />
            </div>
            <p>{words.handoverUntil(formatDateTime(made.expiresAt, locale))}</p>
          </>
        )}
        {owners.length > 0 && <h2>{words.handoverFor}</h2>}
        {owners.map(({ id, name }) => (
          <Tap key={id} action={makeCode.bind(null, locale, sellerId, id)} label={name} quiet />
        ))}
        {owners.length === 0 && (
          <Tap action={makeCode.bind(null, locale, sellerId, null)} label={words.handoverMake} quiet={made !== null} />
        )}
      </DeskScreen>
    )
  })
}
