import { model } from "@medusajs/framework/utils"

/** As in the kit's `access`: the model names them again because a module knows no one outside. */
export const SCOPE_LEVELS = ["site", "province", "commune"] as const

/**
 * What a Medusa admin user may see and is charged with. A user without a row sees nothing.
 * A commune is named by its official code (five digits) with its province (two); the whole site by neither.
 */
export const StaffScope = model
  .define("staff_scope", {
    id: model.id({ prefix: "scope" }).primaryKey(),
    user_id: model.text().unique(),
    level: model.enum([...SCOPE_LEVELS]),
    commune_code: model.text().nullable(),
    province_code: model.text().nullable(),
    /** Of: curate, verify, orders, money, settings. */
    duties: model.array(),
  })
  .checks([
    {
      name: "staff_scope_place",
      expression:
        "(level = 'site' and commune_code is null and province_code is null) or (level = 'province' and commune_code is null and province_code is not null) or (level = 'commune' and commune_code is not null and province_code is not null)",
    },
  ])
