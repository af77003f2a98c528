import { type DeskDelivery, readDeskDelivery } from "@/lib/backend/desk/delivery"
import { zones } from "@/lib/delivery-zones"
import { fill } from "@/lib/fill"
import { formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { saveDelivery } from "./delivery-actions"
import { DeliveryFields } from "./delivery-fields"
import { deliveryNames } from "./delivery-names"
import { stallFormScreen } from "./stall-form-screen"

/** What the market takes for a kilogram, distance by distance. */
function marketSums({ market }: DeskDelivery, locale: Locale): string {
  const { delivery: words } = deskMessages(locale)
  return zones
    .map((zone) =>
      fill(words.zoneSum, { zone: words.zones[zone], money: formatMoney(market[zone].first_kg_vnd, locale) }),
    )
    .join(" · ")
}

/** What sending costs at this stall, and whether buyers may come for their goods. */
export async function DeliveryPage({ locale, query }: { locale: Locale; query: Query }) {
  const { delivery: words, stall, frame } = deskMessages(locale)
  return stallFormScreen({ locale, query, here: paths.stallDelivery, words }, readDeskDelivery, (desk, delivery) => (
    <DeskForm
      action={saveDelivery}
      hidden={{ locale, stall: desk.key.stallId ?? "", revision: String(delivery.revision) }}
      submit={stall.save}
      words={frame}
      fields={[]}
      more={deliveryNames}
    >
      <DeliveryFields
        delivery={delivery}
        market={marketSums(delivery, locale)}
        words={words}
        optional={frame.optional}
        locale={locale}
      />
    </DeskForm>
  ))
}
