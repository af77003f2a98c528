import type { PictureStoreSettings } from "@cho-lang/kit/picture-store"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Where pictures and sounds lie, from the plugin's option `pictures`; composed in the backend's configuration. */
export function pictureSettings(container: MedusaContainer): PictureStoreSettings {
  const { plugins } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const plugin = plugins.find((one) => typeof one === "object" && one.resolve === "@cho-lang/content")
  const options = (typeof plugin === "object" && plugin.options) as { pictures?: PictureStoreSettings } | undefined
  if (!options?.pictures) {
    throw new Error("The option `pictures` of @cho-lang/content says where pictures lie; it is missing.")
  }
  return options.pictures
}
