import { createSellerMemberWorkflow, setStaffScopeWorkflow } from "@cho-lang/sellers/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import { createApiKeysWorkflow, createUsersWorkflow } from "@medusajs/medusa/core-flows"
import request, { type Response } from "supertest"

export const EVERY_DUTY = ["curate", "verify", "orders", "money", "settings"]

/** A token as a login would give it. */
export function tokenOf(container: MedusaContainer, actor_type: string, actor_id: string): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const claims = { actor_id, actor_type, auth_identity_id: "authid_test", app_metadata: {}, user_metadata: {} }
  return generateJwtToken(claims, { secret: String(http.jwtSecret), expiresIn: "1h" })
}

/** Speaks to the backend as one person. */
export class Caller {
  constructor(
    private readonly origin: string,
    private readonly token: string | null,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** The same person at the desk of a stall. */
  at(sellerId: string): Caller {
    return new Caller(this.origin, this.token, { ...this.headers, "x-seller-id": sellerId })
  }

  /** The headers that say who asks. */
  authorization(): Record<string, string> {
    return this.token ? { ...this.headers, authorization: `Bearer ${this.token}` } : { ...this.headers }
  }

  send(method: string, path: string, body?: unknown): Promise<Response> {
    const call = request(this.origin)[method.toLowerCase() as "get"](path).set(this.authorization())
    return Promise.resolve(body === undefined ? call : call.send(body as object))
  }

  get(path: string): Promise<Response> {
    return this.send("get", path)
  }

  post(path: string, body: unknown = {}): Promise<Response> {
    return this.send("post", path, body)
  }
}

export interface ScopeWish {
  level: "site" | "province" | "commune"
  code?: string
  duties?: string[]
}

/** An admin user with this scope, or with none. */
export async function createStaff(
  container: MedusaContainer,
  email: string,
  scope: ScopeWish | null,
): Promise<{ id: string; token: string }> {
  const { result } = await createUsersWorkflow(container).run({ input: { users: [{ email }] } })
  const id = result[0]?.id ?? ""
  if (scope) {
    const { level, code, duties = EVERY_DUTY.filter((duty) => level === "site" || duty !== "settings") } = scope
    await setStaffScopeWorkflow(container).run({
      input: { email, level, code: code ?? null, duties, given_by: null },
    })
  }
  return { id, token: tokenOf(container, "user", id) }
}

/** A program with a secret key of the programming interface, which may what whole-site officers may. */
export async function createKey(app: { container: () => MedusaContainer; origin: () => string }): Promise<Caller> {
  const { result } = await createApiKeysWorkflow(app.container()).run({
    input: { api_keys: [{ type: "secret", title: "Máy", created_by: "test" }] },
  })
  const login = Buffer.from(`${result[0]?.token}:`).toString("base64")
  return new Caller(app.origin(), null, { authorization: `Basic ${login}` })
}

/** A person of the desk, member of these stalls. */
export async function createPerson(
  container: MedusaContainer,
  phone: string,
  memberships: { seller_id: string; role: "owner" | "staff" }[] = [],
): Promise<{ id: string; token: string }> {
  const { result } = await createSellerMemberWorkflow(container).run({
    input: { name: `Người ${phone}`, phone, memberships },
  })
  return { id: result.id, token: tokenOf(container, "seller_member", result.id) }
}
