import { describe, expect, it } from "vitest"
import { pathOf, routeTable } from "./route-table"

const find = routeTable([
  { method: "GET", path: "/seller/members/:id" },
  { method: "GET", path: "/seller/members/me" },
  { method: "POST", path: "/seller/consent-requests/:id/confirm" },
  { method: "GET", path: "/seller/:thing/me" },
])

describe("the route table", () => {
  it("finds the route that the server would call", () => {
    expect(find("GET", "/seller/members/me")?.route.path).toBe("/seller/members/me")
    expect(find("GET", "/seller/members/m1")).toEqual({
      route: { method: "GET", path: "/seller/members/:id" },
      params: { id: "m1" },
    })
    expect(find("GET", "/seller/orders/me")?.route.path).toBe("/seller/:thing/me")
    expect(find("POST", "/seller/consent-requests/c%201/confirm")?.params).toEqual({ id: "c 1" })
  })

  it.each([
    ["HEAD", "/SELLER/Members/Me/"],
    ["GET", "/seller/members/me/"],
  ])("knows %s %s as Express does", (method, path) => {
    expect(find(method, path)?.route.path).toBe("/seller/members/me")
  })

  it.each([
    ["GET", "/seller//members/me"],
    ["GET", "//seller/members/me"],
    ["GET", "/seller/members/me//"],
    ["GET", "/seller/members/./me"],
    ["GET", "/seller/%6dembers/m1"],
    ["GET", "/seller/members/"],
    ["GET", "/seller/members/%"],
    ["DELETE", "/seller/members/m1"],
    ["POST", "/seller/consent-requests/%2f/x/confirm"],
    ["GET", "/seller"],
    ["GET", ""],
  ])("does not know %s %s", (method, path) => {
    expect(find(method, path)).toBeNull()
  })

  it("looks at the path alone", () => {
    expect(pathOf("/seller/me?next=/seller/x?y")).toBe("/seller/me")
    expect(pathOf("/seller/me")).toBe("/seller/me")
  })

  it.each([
    "",
    "seller",
    "*",
    "//seller/me",
    "http://x/seller/me",
    "/seller/me#y",
    "/seller\\me",
    "/seller /me",
    "/séller",
  ])("is not one: %s", (target) => {
    expect(() => pathOf(target)).toThrow(expect.objectContaining({ code: "path_wrong" }))
  })
})
