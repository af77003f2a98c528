import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { dayIn, type FeaturedForm } from "../lib/featured"

/** What buyers will see of the form as it is now: what cannot be had is left out, as it will be then. */
export function FeaturedPreview({ form }: { form: FeaturedForm }) {
  const { t, i18n } = useTranslation("curation")
  const { title, text, items, picture, is_hero, shows_until } = form
  const shown = items.filter(({ dropped }) => dropped === null)
  const cover = shown.some(({ picture: key }) => key === picture) ? picture : (shown[0]?.picture ?? null)
  return (
    <section aria-label={t("preview")} className="bg-ui-bg-subtle space-y-3 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("preview")}
      </Text>
      {is_hero && cover && (
        <img
          src={`/static/${cover}-960.webp`}
          alt=""
          className="aspect-[3/2] w-full max-w-xl rounded-sm object-cover"
        />
      )}
      <Heading level="h2">{title || t("untitled")}</Heading>
      <Text>{text}</Text>
      {shows_until && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("until", { day: dayIn(shows_until, i18n.language) })}
        </Text>
      )}
      {shown.length === 0 && <Text size="small">{t("previewEmpty")}</Text>}
      <ul className="grid grid-cols-2 gap-4 md:grid-cols-4">
        {shown.map((item) => (
          <li key={item.product_id}>
            {item.picture && (
              <img
                src={`/static/${item.picture}-320.webp`}
                alt=""
                className="aspect-[4/5] w-full rounded-sm object-cover"
              />
            )}
            <Text size="small">{item.title}</Text>
          </li>
        ))}
      </ul>
    </section>
  )
}
