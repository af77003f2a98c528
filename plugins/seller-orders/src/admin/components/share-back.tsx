import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { dong, type Share } from "../lib/share"
import { when } from "../lib/when"
import { Part } from "./frame"
import { Photos } from "./photos"
import { PrivatePhoto } from "./private-photo"
import { SettleForm } from "./settle-form"
import { VerdictForm } from "./verdict-form"

/** What was given back, with the buyer's photos, and the money that follows. */
export function ShareReturns({ share, again }: { share: Share; again: () => void }) {
  const { t, i18n } = useTranslation("orders")
  if (share.returns.length + share.refunds.length === 0) {
    return null
  }
  return (
    <Part title={t("returns")}>
      <ul className="grid gap-3">
        {share.returns.map((one) => (
          <li key={one.id} className="grid gap-1">
            <Text weight="plus">
              {one.way_back_payer === "nobody" && one.state === "received" ? t("stays") : t(`returnState.${one.state}`)}
            </Text>
            <Text size="small">
              {one.items
                .map(({ quantity, received, title }) =>
                  [`${quantity} × ${title}`, received !== null && received < quantity && t("came", { n: received })]
                    .filter(Boolean)
                    .join(" · "),
                )
                .join(", ")}{" "}
              · {t(`reason.${one.reason}`)} · {when(one.asked_at, i18n.language)}
            </Text>
            {one.note && <Text size="small">{one.note}</Text>}
            {one.way_back_payer && <Text size="small">{t(`wayBack.${one.way_back_payer}`)}</Text>}
            <Text size="small">{one.remedy ? t(`remedy.${one.remedy}`) : t(`wants.${one.wants}`)}</Text>
            {one.replacement && (
              <Text size="small">
                {[t(`again.${one.replacement.state}`), one.replacement.carrier, one.replacement.tracking_code]
                  .filter(Boolean)
                  .join(" · ")}{" "}
                · {when(one.replacement.state_at, i18n.language)}
              </Text>
            )}
            {one.replacement?.receipt && (
              <PrivatePhoto
                path={`/admin/seller-orders/${share.id}/photos/${one.replacement.receipt}`}
                alt={t("receipt")}
              />
            )}
            {one.refuse_reason && (
              <Text size="small">
                {t("answer")}: {[t(`refuse.${one.refuse_reason}`), one.refuse_note].filter(Boolean).join(". ")}
              </Text>
            )}
            <Photos
              shareId={share.id}
              photos={one.photos.map((id, index) => ({ id, alt: t("photo", { n: index + 1 }) }))}
            />
          </li>
        ))}
        {share.refunds.map(({ id, amount, method, origin, state, settled_note }) => (
          <li key={id}>
            <Text size="small">
              {t(`refund.${state}`, { money: dong(amount, i18n.language) })} · {t(`method.${method}`)}
              {origin === "way_back" && ` · ${t("paidWay")}`}
            </Text>
            {settled_note && <Text size="small">{t("settle.how", { note: settled_note })}</Text>}
            {state !== "refunded" && (
              <SettleForm
                shareId={share.id}
                refundId={id}
                claimed={origin === "way_back" ? amount : undefined}
                again={again}
              />
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** The return that a question is about: when it was asked, what for and why. */
function About({ share, id }: { share: Share; id: string | null }) {
  const { t, i18n } = useTranslation("orders")
  const about = share.returns.find((one) => one.id === id)
  if (!about) {
    return null
  }
  const goods = about.items.map(({ quantity, title }) => `${quantity} × ${title}`).join(", ")
  const what = [when(about.asked_at, i18n.language), goods, t(`reason.${about.reason}`)].join(" · ")
  return <Text size="small">{t("aboutReturn", { what })}</Text>
}

/** What both sides show of it, each under whose photos they are. */
function Shown({ share, photos }: { share: Share; photos: Share["disputes"][number]["photos"] }) {
  const { t } = useTranslation("orders")
  return (["buyer", "household"] as const).map((side) => {
    const own = photos.filter(({ sent_by }) => sent_by === side)
    const word = side === "buyer" ? "photo" : "photoOfStall"
    return (
      own.length > 0 && (
        <div key={side} className="grid gap-1">
          <Text size="small">{t(`photosOf.${side}`)}</Text>
          <Photos shareId={share.id} photos={own.map(({ id }, index) => ({ id, alt: t(word, { n: index + 1 }) }))} />
        </div>
      )
    )
  })
}

/** What buyer and household could not settle, and the officer's word. */
export function ShareDisputes({ share, again }: { share: Share; again: () => void }) {
  const { t, i18n } = useTranslation("orders")
  if (share.disputes.length === 0) {
    return null
  }
  return (
    <Part title={t("disputes")}>
      {share.disputes.map((one) => (
        <div key={one.id} className="grid gap-2">
          <Text weight="plus">
            {t(`disputeReason.${one.reason}`)} · {t(`openedBy.${one.opened_by}`)} · {when(one.opened_at, i18n.language)}
          </Text>
          <About share={share} id={one.share_return_id} />
          {one.note && <Text size="small">{one.note}</Text>}
          <Shown share={share} photos={one.photos} />
          {one.decision && (
            <Text size="small">
              {t(`decision.${one.decision}`)} · {dong(one.credit_vnd ?? 0, i18n.language)} · {one.decision_note}
            </Text>
          )}
          {one.state === "open" && <VerdictForm share={share} dispute={one} again={again} />}
        </div>
      ))}
    </Part>
  )
}
