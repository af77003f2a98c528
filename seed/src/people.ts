import { createSellerMemberWorkflow, setStaffScopeWorkflow } from "@cho-lang/sellers/workflows"
import { Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { SeedContext } from "./context"
import type { DemoAccounts } from "./data"
import type { Ids } from "./places"

const PROVIDER = "emailpass"

/** A buyer, a seller's owner and a staff member who can log in. */
export async function loadPeople(context: SeedContext, accounts: DemoAccounts, sellers: Ids): Promise<void> {
  const { container, query, say } = context
  const { buyer, seller, staff } = accounts
  const isKnown = async (entity: "customer" | "seller_member" | "user", email: string) =>
    (await query.graph({ entity, fields: ["id"], filters: { email } })).data.length > 0

  if (!(await isKnown("customer", buyer.login))) {
    const { login: email, first_name, last_name } = buyer
    const authIdentityId = await identity(context, buyer)
    await createCustomerAccountWorkflow(container).run({
      input: { authIdentityId, customerData: { email, first_name, last_name } },
    })
  }
  if (!(await isKnown("seller_member", seller.login))) {
    const sellerId = sellers.get(seller.seller)
    if (!sellerId) {
      throw new Error(`The demo seller belongs to the unknown stall ${seller.seller}.`)
    }
    await createSellerMemberWorkflow(container).run({
      input: {
        name: seller.name,
        email: seller.login,
        phone: seller.phone,
        memberships: [{ seller_id: sellerId, role: "owner" }],
        auth_identity_id: await identity(context, seller),
      },
    })
  }
  if (!(await isKnown("user", staff.login))) {
    const { login: email, first_name, last_name } = staff
    const authIdentityId = await identity(context, staff)
    await createUserAccountWorkflow(container).run({
      input: { authIdentityId, userData: { email, first_name, last_name } },
    })
  }
  await giveWholeSite(context, staff.login)
  say("demo logins of a buyer, a seller and a staff member")
}

/** The demo officer sees everything: without a scope Admin shows nothing. */
async function giveWholeSite({ container, query }: SeedContext, email: string): Promise<void> {
  const { data: users } = await query.graph({ entity: "user", fields: ["id"], filters: { email } })
  const { data: scopes } = await query.graph({
    entity: "staff_scope",
    fields: ["id"],
    filters: { user_id: users[0]?.id ?? "" },
  })
  if (scopes.length === 0) {
    const duties = ["curate", "verify", "orders", "money", "settings"]
    await setStaffScopeWorkflow(container).run({ input: { email, level: "site", duties, given_by: null } })
  }
}

/** The login's identity: the one an interrupted run left, or a new one. */
async function identity({ container }: SeedContext, account: { login: string; password: string }): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const request = { body: { email: account.login, password: account.password } }
  const known = await auth.authenticate(PROVIDER, request)
  const answer = known.success ? known : await auth.register(PROVIDER, request)
  if (!answer.success || !answer.authIdentity) {
    throw new Error(`The login ${account.login} could not be made: ${answer.error ?? "no reason given"}`)
  }
  return answer.authIdentity.id
}
