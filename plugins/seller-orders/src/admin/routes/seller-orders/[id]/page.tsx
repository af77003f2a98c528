import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useParams } from "react-router-dom"
import { Frame, Part } from "../../../components/frame"
import { ShareDisputes, ShareReturns } from "../../../components/share-back"
import { dong, type Share } from "../../../lib/share"
import { useRead } from "../../../lib/use-read"
import { when } from "../../../lib/when"

const LINK = "text-ui-fg-base hover:text-ui-fg-subtle inline-block py-1 underline underline-offset-2"

function Goods({ share }: { share: Share }) {
  const { t, i18n } = useTranslation("orders")
  const { gross, live, captured, at_door } = share.money
  const sums = Object.entries({ gross, live, captured, at_door })
  return (
    <Part title={t("goods")}>
      <ul>
        {share.items.map(({ id, title, quantity, total }) => (
          <li key={id}>
            <Text size="small">
              {quantity} × {title} · {dong(total, i18n.language)}
            </Text>
          </li>
        ))}
      </ul>
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
  const { delivery, recipient_phone, contact, seller, siblings } = share
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

function Way({ share }: { share: Share }) {
  const { t, i18n } = useTranslation("orders")
  const sent = [share.carrier, share.tracking_code].filter(Boolean).join(" ")
  return (
    <Part title={t("way")}>
      <Text size="small">{when(share.placed_at, i18n.language)}</Text>
      <ol>
        {share.changes.map(({ action, by_kind, at }) => (
          <li key={action}>
            <Text size="small">
              {t(`action.${action}`)} · {t(`by.${by_kind}`)} · {when(at, i18n.language)}
            </Text>
          </li>
        ))}
      </ol>
      {sent && <Text size="small">{sent}</Text>}
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
            <Badge>{t(`state.${order.state}`)}</Badge>
          </div>
          <ShareDisputes share={order} again={again} />
          <ShareReturns share={order} />
          <Goods share={order} />
          <People share={order} />
          <Way share={order} />
        </>
      )}
    </Frame>
  )
}
