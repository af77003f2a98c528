import { expect, it } from "vitest"
import { readStaffScope } from "./read-staff-scope"

it("reads levels, places and duties", () => {
  expect(readStaffScope({ level: "site", duties: ["settings", "verify", "verify"] })).toEqual({
    level: "site",
    code: null,
    duties: ["verify", "settings"],
  })
  expect(readStaffScope({ level: "commune", code: "10210", duties: [] }).code).toBe("10210")
  expect(readStaffScope({ level: "province", code: "01", duties: ["orders"] }).code).toBe("01")
})

it.each([
  [{ level: "world", duties: [] }, "level_unknown"],
  [{ level: "site", code: "01", duties: [] }, "code_not_for_site"],
  [{ level: "commune", duties: [] }, "commune_unknown"],
  [{ level: "commune", code: "01", duties: [] }, "commune_unknown"],
  [{ level: "province", code: "10210", duties: [] }, "province_unknown"],
  [{ level: "province", code: ["01"], duties: [] }, "province_unknown"],
  [{ level: "site", duties: ["king"] }, "duty_unknown"],
  [{ level: "site", duties: "verify" }, "duty_unknown"],
  [{ level: "commune", code: "10210", duties: ["settings"] }, "settings_is_site_only"],
])("refuses %o", (wish, code) => {
  expect(() => readStaffScope(wish)).toThrow(expect.objectContaining({ code }))
})
