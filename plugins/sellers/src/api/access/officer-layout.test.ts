import type { StaffScope } from "@cho-lang/kit/access"
import { describe, expect, it } from "vitest"
import { adminRoutes } from "./admin-routes"
import { officerLayout } from "./officer-layout"
import { routeTable } from "./route-table"

const table = routeTable([...adminRoutes, { method: "GET" as const, path: "/admin/villages" }])

const commune: StaffScope = {
  user_id: "u",
  level: "commune",
  commune_code: "10210",
  province_code: "01",
  duties: ["verify"],
}

const hidden = (zone: string, scope: StaffScope | null) =>
  Object.keys(officerLayout(zone, scope, table).default_configuration.configuration.widgets)

/** Which of our pages stand in the menu. */
const shown = (scope: StaffScope | null) => {
  const gone = hidden("sidebar", scope)
  const ours = [
    "sellers",
    "listing-reviews",
    "held-words",
    "digital-teams",
    "consent-papers",
    "audit-log",
    "staff-scopes",
    "villages",
  ]
  return ours.filter((page) => !gone.includes(`core:nav:/${page}`))
}

describe("the menu of an officer below whole site", () => {
  it("has no page of core", () => {
    expect(hidden("sidebar", commune)).toEqual(expect.arrayContaining(["core:nav:/orders", "core:Searchbar"]))
    expect(hidden("topbar", commune)).toEqual(["core:Notifications"])
    expect(hidden("settings.sidebar", commune)).not.toContain("core:settings-nav:/settings/profile")
    expect(hidden("order.list", commune)).toEqual([])
  })

  it.each([
    [
      "a commune, charged with verifying",
      commune,
      ["sellers", "listing-reviews", "held-words", "digital-teams", "consent-papers", "audit-log", "villages"],
    ],
    ["a commune, charged with nothing of this", { ...commune, duties: [] }, ["sellers", "villages"]],
    ["a province", { ...commune, level: "province" as const, commune_code: null }, ["digital-teams", "villages"]],
    ["nobody's scope", null, []],
  ])("has of our pages those that open: %s", (_who, scope, pages) => {
    expect(shown(scope)).toEqual(pages)
  })
})
