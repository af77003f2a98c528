import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { send } from "./use-read"

/** Sends a change and says how it went; `isBusy` while it is under way. `again` reads the page anew. */
export function useChange(again: () => void) {
  const { t, i18n } = useTranslation("staff")
  const [isBusy, setBusy] = useState(false)
  const change = async (method: "POST" | "DELETE", path: string, body?: object): Promise<boolean> => {
    setBusy(true)
    const code = await send(method, path, body)
    setBusy(false)
    if (code === null) {
      toast.success(t("done"))
      again()
      return true
    }
    toast.error(t(i18n.exists(`staff:error.${code}`) ? `error.${code}` : "error.failed"))
    return false
  }
  return { isBusy, change }
}
