import type { TodaysWork } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { adminRoutes } from "./admin-routes"
import { type RouteTable, routeTable } from "./route-table"
import type { AdminRoute, SellerRoute } from "./route-types"
import { sellerRoutes } from "./seller-routes"

const PLUGIN = "@cho-lang/sellers"

/** What other plugins give to the guards and to the officers' page; composed in the backend's configuration. */
export interface AccessOptions {
  sellerRoutes?: SellerRoute[]
  adminRoutes?: AdminRoute[]
  todaysWork?: TodaysWork<MedusaContainer>[]
}

export interface Access {
  seller: RouteTable<SellerRoute>
  admin: RouteTable<AdminRoute>
  todaysWork: TodaysWork<MedusaContainer>[]
}

const known = new WeakMap<object, Access>()

/** All routes and rows of the running application, ours and those of the other plugins; made once per configuration. */
export function accessOf(container: MedusaContainer): Access {
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const made = known.get(config)
  if (made) {
    return made
  }
  const plugin = config.plugins.find((one) => typeof one === "object" && one.resolve === PLUGIN)
  const options: AccessOptions = (typeof plugin === "object" && plugin.options) || {}
  const access: Access = {
    seller: routeTable([...sellerRoutes, ...(options.sellerRoutes ?? [])]),
    admin: routeTable([...adminRoutes, ...(options.adminRoutes ?? [])]),
    todaysWork: options.todaysWork ?? [],
  }
  known.set(config, access)
  return access
}
