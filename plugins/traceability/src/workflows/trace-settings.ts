import type { PictureStoreSettings } from "@cho-lang/kit/picture-store"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface TraceSettings {
  /** Where pictures lie. */
  pictures: PictureStoreSettings
  /** Origin of the shop: addresses in events and QR codes begin with it. */
  publicUrl: string
}

/** The plugin's options `pictures` and `publicUrl`; composed in the backend's configuration. */
export function traceSettings(container: MedusaContainer): TraceSettings {
  const { plugins } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const plugin = plugins.find((one) => typeof one === "object" && one.resolve === "@cho-lang/traceability")
  const { pictures, publicUrl } = ((typeof plugin === "object" && plugin.options) || {}) as Partial<TraceSettings>
  if (!(pictures && publicUrl)) {
    throw new Error("The options `pictures` and `publicUrl` of @cho-lang/traceability are missing.")
  }
  return { pictures, publicUrl }
}
