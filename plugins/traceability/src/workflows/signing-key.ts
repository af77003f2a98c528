import { createPrivateKey, type KeyObject } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The key that signs daily roots, from the plugin's option `signingKey` (PKCS8, PEM); null where there is none: then no day is signed. */
export function signingKey(container: MedusaContainer): KeyObject | null {
  const { plugins } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const plugin = plugins.find((one) => typeof one === "object" && one.resolve === "@cho-lang/traceability")
  const { signingKey: pem } = ((typeof plugin === "object" && plugin.options) || {}) as { signingKey?: string }
  return pem ? createPrivateKey(pem) : null
}
