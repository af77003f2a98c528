import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useParams } from "react-router-dom"
import { EndForm } from "../../../components/end-form"
import { Frame, Part } from "../../../components/frame"
import { PrivatePhoto } from "../../../components/private-photo"
import { ShareDisputes, ShareReturns } from "../../../components/share-back"
import { dong, type Share, stateWord } from "../../../lib/share"
import { useRead } from "../../../lib/use-read"
import { dayOf, when } from "../../../lib/when"

const LINK = "text-ui-fg-base hover:text-ui-fg-subtle inline-block py-1 underline underline-offset-2"

/** What sending something bulky costs, as far as it was said. */
function Fee({ share }: { share: Share }) {
  const { t, i18n } = useTranslation("orders")
  if (!share.by_agreement || share.pick_up) {
    return null
  }
  const { amount_vnd = 0, state = "none", note = null } = share.fee_request ?? {}
  const word = ["none", "proposed", "refused", "refunded"].includes(state) ? state : "agreed"
  const said = t(`fee.${word}`, { money: dong(amount_vnd, i18n.language) })
  return <Text size="small">{[said, note].filter(Boolean).join(". ")}</Text>
}

function Goods({ share }: { share: Share }) {
  const { t, i18n } = useTranslation("orders")
  const { gross, live, captured, at_door } = share.money
  const sums = Object.entries({ gross, live, captured, at_door })
  return (
    <Part title={t("goods")}>
      <ul>
        {share.items.map(({ id, title, thumbnail, quantity, total }) => (
          <li key={id} className="flex items-center gap-3 py-1">
            {thumbnail && (
              <img src={thumbnail} alt={t("goodsPhoto", { title })} className="h-16 w-16 rounded-md object-cover" />
            )}
            <Text size="small">
              {quantity} × {title} · {dong(total, i18n.language)}
            </Text>
          </li>
        ))}
      </ul>
      <Fee share={share} />
      <dl className="grid grid-cols-[auto_1fr] gap-x-4">
        {sums.map(([name, amount]) => (
          <div key={name} className="contents">
            <dt className="txt-small">{t(`money.${name}`)}</dt>
            <dd className="txt-small">{dong(amount, i18n.language)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}

function People({ share }: { share: Share }) {
  const { t } = useTranslation("orders")
  const { delivery, recipient_phone, contact, buyer_note, seller, siblings } = share
  return (
    <Part title={t("people")}>
      <Text size="small">
        {t("buyer")}:{" "}
        {[delivery.recipient_name, delivery.commune_name, delivery.province_name].filter(Boolean).join(", ")}
      </Text>
      {recipient_phone && (
        <a className={LINK} href={`tel:${recipient_phone}`}>
          {recipient_phone}
        </a>
      )}
      {contact && contact !== recipient_phone && <Text size="small">{contact}</Text>}
      {buyer_note && <Text size="small">{t("buyerNote", { note: buyer_note })}</Text>}
      <Link className={LINK} to={`/sellers/${seller.id}`}>
        {seller.name}
      </Link>
      {siblings.map(({ id, reference, state }) => (
        <Link key={id} className={LINK} to={`/seller-orders/${id}`}>
          {reference} · {t(`state.${state}`)}
        </Link>
      ))}
    </Part>
  )
}

/** By when it was to be sent, and when its buyer was told to expect it. */
function Days({ share: { expected, pick_up } }: { share: Share }) {
  const { t, i18n } = useTranslation("orders")
  if (!expected) {
    return null
  }
  const { send_by, from, until } = expected
  const day = (date: string) => dayOf(date, i18n.language)
  const words = { send_by: day(send_by), from: day(from), until: day(until) }
  return <Text size="small">{t(pick_up ? "ready" : "expected", words)}</Text>
}

/** The proof that a parcel was sent; said where a parcel has none. */
function Receipt({ share: { id, state, pick_up, has_receipt } }: { share: Share }) {
  const { t } = useTranslation("orders")
  if (has_receipt) {
    return <PrivatePhoto path={`/admin/seller-orders/${id}/receipt`} alt={t("receipt")} />
  }
  return !pick_up && state === "shipped" ? <Text size="small">{t("noReceipt")}</Text> : null
}

function Way({ share }: { share: Share }) {
  const { t, i18n } = useTranslation("orders")
  const sent = [share.carrier, share.tracking_code].filter(Boolean).join(" ")
  return (
    <Part title={t("way")}>
      <Text size="small">{when(share.placed_at, i18n.language)}</Text>
      <Days share={share} />
      <ol>
        {share.changes.map(({ action, by_kind, at }) => (
          <li key={action}>
            <Text size="small">
              {t(`action.${action === "decline" && by_kind === "user" ? "cancel" : action}`)} · {t(`by.${by_kind}`)} ·{" "}
              {when(at, i18n.language)}
            </Text>
          </li>
        ))}
      </ol>
      {sent && <Text size="small">{sent}</Text>}
      <Receipt share={share} />
      {share.end_reason && (
        <Text size="small">{[t(`endReason.${share.end_reason}`), share.end_note].filter(Boolean).join(". ")}</Text>
      )}
    </Part>
  )
}

/** One stall's part of an order with everything there is to decide by. */
export default function SellerOrderPage() {
  const { t } = useTranslation("orders")
  const { id = "" } = useParams()
  const { state, again } = useRead<{ order: Share }>(`/admin/seller-orders/${encodeURIComponent(id)}`)
  const title = state.kind === "ready" ? t("one", { reference: state.content.order.reference }) : t("title")
  const back = (
    <Link to="/seller-orders" className={LINK}>
      {t("back")}
    </Link>
  )
  return (
    <Frame title={title} hint={t("hintOne")} aside={back} state={state}>
      {({ order }) => (
        <>
          <div className="px-6 py-4">
            <Badge>{t(stateWord(order))}</Badge>
          </div>
          {order.is_endable && <EndForm share={order} again={again} />}
          <ShareDisputes share={order} again={again} />
          <ShareReturns share={order} again={again} />
          <Goods share={order} />
          <People share={order} />
          <Way share={order} />
        </>
      )}
    </Frame>
  )
}
