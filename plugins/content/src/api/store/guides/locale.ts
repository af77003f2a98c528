import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * The language of a request, as core read it from `?locale=`; Vietnamese unless it says otherwise.
 * @throws InputError `field_wrong` (field locale)
 */
export function localeOf({ locale = "vi-VN" }: MedusaRequest): "vi" | "en" {
  if (locale === "vi-VN" || locale === "en-US") {
    return locale === "vi-VN" ? "vi" : "en"
  }
  throw new InputError({ code: "field_wrong", field: "locale", message: "locale may be vi-VN or en-US" })
}
