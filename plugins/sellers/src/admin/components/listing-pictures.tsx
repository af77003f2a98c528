import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ListingReview } from "../lib/listing-review"

/** The photos of goods that wait, large enough to judge them; each opens in its full width. */
export function ListingPictures({ pictures, name }: { pictures: ListingReview["pictures"]; name: string }) {
  const { t } = useTranslation("staff")
  const ready = pictures.filter(({ state }) => state === "ready")
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {ready.map(({ key }, at) => (
          <a key={key} href={`/static/${key}-960.webp`} target="_blank" rel="noreferrer">
            <img
              src={`/static/${key}-320.webp`}
              alt={t("listing.photo", { number: at + 1, name })}
              className="h-40 w-40 rounded-md object-cover"
            />
          </a>
        ))}
      </div>
      {ready.length < pictures.length && <Text size="small">{t("listing.notReady")}</Text>}
    </>
  )
}
