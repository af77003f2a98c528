import { describe, expect, it } from "vitest"
import type { SellerMemberView } from "../../queries/seller-member"
import type { SellerRoute } from "./route-types"
import { findContext, refusalOf } from "./seller-context"

const stall = (id: string, status = "approved") => ({ id, handle: id, name: id, status })
const grant = (is_live: boolean) => ({
  id: "grant_1",
  capabilities: ["list_products" as const],
  expires_at: "2027-01-01T00:00:00.000Z",
  is_live,
})

function person(change: Partial<SellerMemberView> = {}): SellerMemberView {
  return {
    id: "m",
    name: "",
    email: null,
    phone: null,
    handed: null,
    sellers: [],
    helper: null,
    helped_sellers: [],
    ...change,
  }
}

const owner = person({ sellers: [{ ...stall("own"), role: "owner" }] })
const helper = person({
  sellers: [{ ...stall("own"), role: "staff" }],
  helped_sellers: [
    { ...stall("helped"), grant: grant(true) },
    { ...stall("over"), grant: grant(false) },
    { ...stall("shut", "suspended"), grant: grant(true) },
  ],
})

const handedBy = (by: "helper" | "staff") => ({
  ...owner,
  handed: { for: "own", by, by_id: "b", until: "2026-11-23T03:00:00.000Z", is_only_stall: true },
})

const route = (who: SellerRoute["who"], change: Partial<SellerRoute> = {}): SellerRoute => ({
  method: "POST",
  path: "/seller/x",
  who,
  ...change,
})

const code = (of: SellerRoute | null, who: SellerMemberView, header?: string) =>
  refusalOf(of, findContext(who, header), who.handed)?.code ?? "passes"

describe("the stall in context", () => {
  it("is the only one of a member, or the named one", () => {
    expect(findContext(owner, undefined)).toMatchObject({ context: { seller_id: "own", via: "owner" } })
    expect(findContext(helper, "helped")).toMatchObject({ context: { via: "grant", grant_id: "grant_1" } })
    expect(findContext(person(), undefined)).toEqual({ kind: "unclear" })
  })
})

describe("the right to a route", () => {
  it.each([
    [null, owner, undefined, "route_closed"],
    [route("person"), person(), undefined, "passes"],
    [route("owner"), handedBy("helper"), undefined, "own_sign_in_required"],
    [route("member"), handedBy("helper"), undefined, "own_sign_in_required"],
    [route("member", { method: "GET" }), handedBy("helper"), undefined, "passes"],
    [route("person", { method: "GET" }), handedBy("helper"), undefined, "own_sign_in_required"],
    [route("person", { onHandedDevice: "any" }), handedBy("helper"), undefined, "passes"],
    [route("person", { onHandedDevice: "staff" }), handedBy("helper"), undefined, "own_sign_in_required"],
    [route("owner"), handedBy("staff"), undefined, "passes"],
    [route("owner", { onHandedDevice: "none" }), handedBy("staff"), undefined, "own_sign_in_required"],
    [route("person"), handedBy("staff"), undefined, "own_sign_in_required"],
    [route("person", { onHandedDevice: "staff" }), handedBy("staff"), undefined, "passes"],
    [route("owner"), handedBy("staff"), "foreign", "stall_not_yours"],
    [route("person"), owner, "foreign", "passes"],
    [route("member"), person(), undefined, "stall_required"],
    [route("member"), owner, "foreign", "stall_not_yours"],
    [route("owner"), owner, undefined, "passes"],
    [route("owner"), helper, "own", "owner_only"],
    [route("owner"), helper, "helped", "owner_only"],
    [route("member"), helper, "own", "passes"],
    [route("member"), helper, "helped", "members_only"],
    [route("list_products"), helper, "own", "passes"],
    [route("list_products"), helper, "helped", "passes"],
    [route("edit_stall"), helper, "helped", "capability_missing"],
    [route("list_products"), helper, "over", "grant_ended"],
    [route("list_products"), helper, "shut", "stall_suspended"],
    [route("list_products", { method: "GET" }), helper, "shut", "passes"],
    [route("list_products", { evenSuspended: true }), helper, "shut", "passes"],
    [route("owner"), helper, "shut", "owner_only"],
  ])("%o", (of, who, header, expected) => {
    expect(code(of, who, header)).toBe(expected)
  })
})
