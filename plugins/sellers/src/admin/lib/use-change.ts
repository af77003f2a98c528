import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { send } from "./use-read"

/**
 * Sends a change. `isBusy` while it is under way; `refusal` is the code of what was wrong with the last one, null when
 * it was done. `again` reads the page anew.
 */
export function useChange(again: () => void) {
  const { t } = useTranslation("staff")
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const change = async (method: "POST" | "DELETE", path: string, body?: object): Promise<string | null> => {
    setBusy(true)
    const code = await send(method, path, body)
    setBusy(false)
    setRefusal(code)
    if (code === null) {
      toast.success(t("done"))
      again()
    }
    return code
  }
  return { isBusy, refusal, change }
}

export type Change = ReturnType<typeof useChange>
