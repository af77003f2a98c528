import { useTranslation } from "react-i18next"

/** What the market holds about the product for an assessment, as one file. */
export function EvidenceLink({ productId }: { productId: string }) {
  const { t, i18n } = useTranslation("fair")
  const locale = i18n.language.startsWith("vi") ? "vi-VN" : "en-US"
  return (
    <a
      className="txt-small text-ui-fg-base hover:text-ui-fg-subtle inline-block py-1 underline underline-offset-2"
      href={`/admin/evidence-packs/${encodeURIComponent(productId)}/file?locale=${locale}`}
      download
    >
      {t("evidence")}
    </a>
  )
}
