import { DUTIES, type Duty, type StaffScope } from "@cho-lang/kit/access"
import { describe, expect, it } from "vitest"
import { adminRefusal } from "./admin-decision"
import { routeTable } from "./route-table"

const table = routeTable([
  { method: "GET", path: "/admin/sellers" },
  { method: "POST", path: "/admin/sellers/:id/approve", duty: "verify" },
  { method: "POST", path: "/admin/staff-scopes", duty: "settings", siteOnly: true },
])

const site = (duties: readonly Duty[] = DUTIES): StaffScope => ({
  user_id: "u",
  level: "site",
  commune_code: null,
  province_code: null,
  duties: [...duties],
})
const commune = (duties: Duty[]): StaffScope => ({
  ...site(duties),
  level: "commune",
  commune_code: "10210",
  province_code: "01",
})

describe("the right to a route below /admin", () => {
  it.each([
    ["GET", "/admin/users/me", null, "passes"],
    ["GET", "/admin/sellers", null, "scope_missing"],
    ["GET", "/admin/stores", null, "passes"],
    ["GET", "/admin/layouts/sidebar/configuration", null, "passes"],
    ["POST", "/admin/layouts/sidebar/configuration", commune([]), "outside_scope"],
    ["GET", "/admin/plugins", null, "scope_missing"],
    ["GET", "/admin/sellers", commune([]), "passes"],
    ["POST", "/admin/sellers/s1/approve", commune([]), "duty_missing"],
    ["POST", "/admin/sellers/s1/approve", commune(["verify"]), "passes"],
    ["POST", "/admin/sellers/s1/approve", site(["orders"]), "duty_missing"],
    ["GET", "/admin/stores", commune([]), "passes"],
    ["GET", "/admin/orders", commune([...DUTIES]), "outside_scope"],
    ["GET", "/ADMIN/Orders", commune([...DUTIES]), "outside_scope"],
    ["GET", "/admin//orders", commune([...DUTIES]), "outside_scope"],
    ["GET", "/admin/sellers/%2e%2e/orders", commune([...DUTIES]), "outside_scope"],
    ["GET", "/admin/users", commune([...DUTIES]), "outside_scope"],
    ["POST", "/admin/staff-scopes", commune([...DUTIES]), "outside_scope"],
    ["POST", "/admin/staff-scopes", site(), "passes"],
    ["POST", "/admin/staff-scopes", site(["verify"]), "duty_missing"],
    ["GET", "/admin/orders", site([]), "passes"],
    ["POST", "/admin/invites", site(["verify"]), "duty_missing"],
    ["POST", "/ADMIN/api-keys/", site(["verify"]), "duty_missing"],
    ["GET", "/admin/workflows-executions", site(["verify"]), "duty_missing"],
    ["POST", "/admin/workflows-executions/set-staff-scope/run", site(), "outside_scope"],
    ["POST", "/Admin/Workflows-Executions/change-certificate/Run/", site(), "outside_scope"],
    ["POST", "/admin/workflows-executions/x/steps/success", site(), "outside_scope"],
    ["POST", "/admin/workflows-executions/x/run", commune([...DUTIES]), "outside_scope"],
    ["POST", "/admin/invites", site(["settings"]), "passes"],
  ])("%s %s", (method, path, scope, expected) => {
    expect(adminRefusal({ method, path }, scope, table)?.code ?? "passes").toBe(expected)
  })
})
