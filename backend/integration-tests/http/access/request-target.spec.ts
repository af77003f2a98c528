import http from "node:http"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createMarket, type Market } from "../../support/market"
import { createPerson, createStaff } from "../../support/people"
import { sql } from "../../support/stall"

describeApp("a request target that is no plain path", (app) => {
  let market: Market
  let clerk: string
  let owner: string

  beforeAll(async () => {
    market = await createMarket(app.container())
    clerk = (await createStaff(app.container(), "khong@example.com", { level: "site", duties: [] })).token
    const memberships = [{ seller_id: market.seller.id, role: "owner" as const }]
    owner = (await createPerson(app.container(), "+84912345678", memberships)).token
  })

  /** Sends the target as it is: a client library would put it in order first. */
  function ask(
    method: string,
    path: string,
    token: string,
    body?: object,
  ): Promise<{ status?: number; code?: string }> {
    const { hostname, port } = new URL(app.origin())
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" }
    return new Promise((resolve, reject) => {
      const call = http.request({ hostname, port, method, path, headers }, (answer) => {
        const parts: Buffer[] = []
        answer.on("data", (part: Buffer) => parts.push(part))
        answer.on("end", () => {
          const text = Buffer.concat(parts).toString()
          const isJson = String(answer.headers["content-type"]).includes("json")
          resolve({ status: answer.statusCode, code: isJson ? JSON.parse(text).code : undefined })
        })
      })
      call.on("error", reject)
      call.end(body && JSON.stringify(body))
    })
  }

  const key = { title: "Máy", type: "secret" }

  it("gives whole-site staff no duty that they are not charged with", async () => {
    for (const target of ["http://x/admin/api-keys", "HTTP://x:9000/admin/api-keys"]) {
      expect(await ask("POST", target, clerk, key), target).toMatchObject({ status: 400, code: "path_wrong" })
    }
    expect(await ask("POST", "/admin/api-keys", clerk, key)).toMatchObject({ status: 403, code: "duty_missing" })
    expect(await sql(app, "select id from api_key where type = 'secret'")).toEqual([])
  })

  it.each(["/admin/orders?a=1#/admin/api-keys", "/admin\\api-keys#", "/admin/api-keys?q=\\"])(
    "is refused at the door of staff: %s",
    async (target) => {
      expect(await ask("GET", target, clerk)).toMatchObject({ status: 400, code: "path_wrong" })
    },
  )

  it.each(["http://x/seller/me", "/seller/me#a", "/seller/me?a=\\"])(
    "is refused at the door of the desk: %s",
    async (target) => {
      expect(await ask("GET", target, owner)).toMatchObject({ status: 400, code: "path_wrong" })
    },
  )

  it("is not one with the marks that addresses hold", async () => {
    expect((await ask("GET", "/seller/me?a[]=1&b=%C3%A1|'\"{}^", owner)).status).toBe(200)
  })
})
