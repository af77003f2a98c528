import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { StaffLotPage } from "../lib/lot"
import { dayOf, dayOfMoment } from "../lib/when"
import { PageLink } from "./frame"

/** What a lot is: of what, how much, when, how often its codes were read, and who bought of it. */
export function LotFacts({ lot }: { lot: StaffLotPage }) {
  const { t, i18n } = useTranslation("traceability")
  const { language } = i18n
  const rows: [string, string | null][] = [
    ["product", lot.product?.title ?? t("gone")],
    ["lot_no", lot.lot_no],
    ["quantity", t(`unit.${lot.unit}`, { amount: lot.quantity.toLocaleString(language) })],
    ["made_from", dayOf(lot.made_from, language)],
    ["best_before", lot.best_before && dayOf(lot.best_before, language)],
    ["codes", t("codes", { codes: lot.code_count, scans: lot.scan_count })],
    ["orders", lot.orders > 0 ? t("orders", { orders: lot.orders, told: lot.told }) : null],
    ["recalled_at", lot.recalled_at && dayOfMoment(lot.recalled_at, language)],
    ["recall_reason", lot.recall_reason],
  ]
  return (
    <div className="grid gap-3 px-6 py-4">
      <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[12rem_1fr]">
        {rows
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name} className="grid sm:contents">
              <dt className="txt-small text-ui-fg-subtle">{t(`column.${name}`)}</dt>
              <dd className="txt-small-plus break-words">{value}</dd>
            </div>
          ))}
      </dl>
      <Text size="small" className="text-ui-fg-subtle">
        <PageLink to={`/sellers/${lot.seller.id}`}>{lot.seller.name}</PageLink>
        {lot.product && !lot.product.is_on_sale && ` · ${t("notOnSale")}`}
      </Text>
    </div>
  )
}
