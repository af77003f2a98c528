import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Why something was not done, beside what was asked; read out at once. Codes without words of their own say that nothing changed. */
export function RefusalNote({ code, className }: { code: string | null; className?: string }) {
  const { t } = useTranslation("staff")
  return code === null ? null : (
    <Text size="small" role="alert" className={`text-ui-fg-error ${className ?? ""}`}>
      {t([`error.${code}`, "error.failed"])}
    </Text>
  )
}
