import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { type ListingReview, toldForms } from "../lib/listing-review"

/** Each size or colour with its price, number and weight; one line for goods that come in one form. */
export function ListingForms({ answers }: Pick<ListingReview, "answers">) {
  const { t, i18n } = useTranslation("staff")
  const format = new Intl.NumberFormat(i18n.language === "vi" ? "vi-VN" : "en-GB")
  const say = (value: unknown) => (typeof value === "number" ? format.format(value) : "–")
  const forms = toldForms(answers)
  const weight = say(answers.weight_grams)
  if (forms.length === 0) {
    const { price_vnd, quantity } = answers
    return <Text weight="plus">{t("listing.facts", { price: say(price_vnd), quantity: say(quantity), weight })}</Text>
  }
  return (
    <ul className="grid gap-y-1">
      {forms.map((form) => (
        <li key={form.name}>
          <Text weight="plus">
            {form.name}:{" "}
            {t("listing.facts", {
              price: say(form.price_vnd),
              quantity: say(form.quantity),
              weight: form.weight_grams === null ? weight : say(form.weight_grams),
            })}
          </Text>
        </li>
      ))}
    </ul>
  )
}
