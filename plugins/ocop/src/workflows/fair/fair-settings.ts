import type { PictureStoreSettings } from "@cho-lang/kit/picture-store"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface FairSettings {
  /** Where pictures lie. */
  pictures: PictureStoreSettings
  /** Origin of the shop, for the addresses in QR codes. */
  publicUrl: string
}

/** The plugin's options `pictures` and `publicUrl`; composed in the backend's configuration. */
export function fairSettings(container: MedusaContainer): FairSettings {
  const { plugins } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const plugin = plugins.find((one) => typeof one === "object" && one.resolve === "@cho-lang/ocop")
  const { pictures, publicUrl } = ((typeof plugin === "object" && plugin.options) || {}) as Partial<FairSettings>
  if (!(pictures && publicUrl)) {
    throw new Error("The options `pictures` and `publicUrl` of @cho-lang/ocop are missing.")
  }
  return { pictures, publicUrl }
}
