import { Button, FocusModal } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Leaves a dialog without doing anything. Core's own cross has no name, so who hears the page cannot find it. */
export function CloseButton() {
  const { t } = useTranslation("staff")
  return (
    <FocusModal.Close asChild>
      <Button variant="secondary">{t("cancel")}</Button>
    </FocusModal.Close>
  )
}
