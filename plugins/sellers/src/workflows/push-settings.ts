import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Option `push` of the plugin. */
export interface PushSettings {
  /** VAPID keys (RFC 8292), base64url. */
  publicKey: string
  privateKey: string
  /** Whom a push service may turn to: an https: or mailto: address. */
  subject: string
  /** Origin of a push service on this machine, which the tests alone have; everything else must be public and https. */
  testOrigin?: string
}

/** How browsers are told; null where no key was given: nobody is asked then. */
export function pushSettings(container: MedusaContainer): PushSettings | null {
  const { plugins } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const plugin = plugins.find((one) => typeof one === "object" && one.resolve === "@cho-lang/sellers")
  const options = (typeof plugin === "object" && plugin.options) as { push?: PushSettings | null } | undefined
  return options?.push ?? null
}
