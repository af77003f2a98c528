import type { Grant, HelpRequest } from "@/lib/backend/desk/people"
import type { Capability } from "@/lib/desk-terms"
import { formatDate, formatLastDay } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { answerHelper, stopHelper } from "./actions"

/** What a helper may do, in words: "Sửa giới thiệu, Nhận đơn". */
export function capabilityWords(capabilities: readonly Capability[], locale: Locale): string {
  const { people: words } = deskMessages(locale)
  return capabilities.map((one) => words.capabilities[one]).join(", ")
}

type Part = { stall: string | null; locale: Locale }

function Asking({ request, allows, stall, locale }: Part & { request: HelpRequest; allows: boolean }) {
  const { people: words } = deskMessages(locale)
  const { id, helperName, capabilities, expiresOn, hasPaper } = request
  return (
    <li className={styles.card}>
      <strong>{words.requestUntil(helperName, formatDate(expiresOn, locale))}</strong>
      <p>
        {words.can}: {capabilityWords(capabilities, locale)}
      </p>
      {hasPaper && <p>{words.paperWaits}</p>}
      <p className={styles.hint}>{words.never}</p>
      {allows ? (
        <Tap action={answerHelper.bind(null, locale, id, "accept")} label={words.allow} stall={stall} />
      ) : (
        <p>{words.allowAtHome}</p>
      )}
      <Tap action={answerHelper.bind(null, locale, id, "decline")} label={words.refuse} stall={stall} quiet />
    </li>
  )
}

function Helper({ grant, owns, stall, locale }: Part & { grant: Grant; owns: boolean }) {
  const { people: words } = deskMessages(locale)
  const { helper, state } = grant
  const ended = state === "revoked" ? words.ended : words.endedByDay
  return (
    <li className={styles.row}>
      <p>
        <strong>{helper.name}</strong>
        <span className={styles.note}>
          {[helper.teamName, words.consents[grant.consent.kind]].filter(Boolean).join(" · ")}
        </span>
      </p>
      <p>{state === "live" ? words.until(formatLastDay(grant.expiresAt, locale)) : ended}</p>
      {state === "live" && (
        <p>
          {words.can}: {capabilityWords(grant.capabilities, locale)}
        </p>
      )}
      {state === "live" && helper.phone && (
        <a className={styles.textLink} href={`tel:${helper.phone.replace(/\s/g, "")}`}>
          {words.callLabel(helper.name)}
        </a>
      )}
      {state === "live" && owns && (
        <Tap
          action={stopHelper.bind(null, locale, grant.id)}
          label={words.stop}
          about={helper.name}
          stall={stall}
          quiet
        />
      )}
    </li>
  )
}

type Props = Part & { help: { grants: Grant[]; requests: HelpRequest[] } | null; owns: boolean; allows: boolean }

/** Who asks to help, who helps, until when and with what; one tap ends it. */
export function Helpers({ help, owns, allows, stall, locale }: Props) {
  const { people: words } = deskMessages(locale)
  const requests = owns ? (help?.requests ?? []) : []
  const helpers = help?.grants ?? []
  return (
    <>
      {requests.length > 0 && (
        <section className={styles.stack} aria-labelledby="xin-giup">
          <h2 id="xin-giup">{words.requests}</h2>
          <ul className={styles.stack}>
            {requests.map((request) => (
              <Asking key={request.id} request={request} allows={allows} stall={stall} locale={locale} />
            ))}
          </ul>
        </section>
      )}
      <section className={styles.stack} aria-labelledby="nguoi-giup">
        <h2 id="nguoi-giup">{words.helpers}</h2>
        {helpers.length === 0 ? <p>{words.noHelpers}</p> : <p className={styles.hint}>{words.never}</p>}
        <ul className={styles.rows}>
          {helpers.map((grant) => (
            <Helper key={grant.id} grant={grant} owns={owns} stall={stall} locale={locale} />
          ))}
        </ul>
      </section>
    </>
  )
}
