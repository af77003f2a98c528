import { certificates } from "./desk-certificates"
import { goods } from "./desk-goods"
import { importRows, imports } from "./desk-imports"
import { contact, delivery, orders } from "./desk-orders"
import {
  banks,
  type FakePerson,
  fakePeople,
  grants,
  handoverCode,
  history,
  newcomer,
  news,
  ownStall,
  papers,
  phones,
  signInCode,
} from "./desk-people"

type Answer = { status: number; body: unknown }
type Body = Record<string, unknown>
type Request = { method: string; path: string; body: Body; headers: Record<string, string | string[] | undefined> }

const ok = (body: unknown, status = 200): Answer => ({ status, body })
const no = (status: number, code: string, more: object = {}): Answer => ({
  status,
  body: { code, field: null, ...more },
})

/** Somebody's phone as E.164; null for what is no Vietnamese mobile number. */
function mobile(typed: unknown): string | null {
  const digits = String(typed).replace(/\D/g, "").replace(/^84/, "0")
  return /^0[35789]\d{8}$/.test(digits) ? `+84${digits.slice(1)}` : null
}

/** The desk's routes as the contract says them, with people in memory. Tokens and device tokens are the phone number. */
export function fakeDesk() {
  const people = fakePeople()
  let opened = 0

  function signIn({ path, body }: Request): Answer {
    if (path === "/phone-login/sessions/by-device") {
      const known = people.has(String(body.device_token))
      return known ? ok({ token: body.device_token }) : no(401, "device_unknown")
    }
    if (path === "/phone-login/sessions/by-handover") {
      if (body.handover_code !== handoverCode) return no(400, "handover_code_wrong")
      return ok({ token: phones.owner, device_token: phones.owner })
    }
    const phone = mobile(body.phone)
    if (!phone) return no(400, "phone_invalid", { field: "phone" })
    if (path === "/phone-login/codes") return ok({ expires_in_seconds: 600, wait_seconds: 60 }, 202)
    if (body.code !== signInCode) return no(400, "code_wrong", { field: "code", tries_left: 4 })
    const isNew = !people.has(phone)
    if (isNew) people.set(phone, newcomer(phone))
    return ok({ token: phone, device_token: phone, is_new: isNew })
  }

  function saveDraft(me: FakePerson, { revision, answers }: Body): Answer {
    if (revision !== (me.draft?.revision ?? 0)) return no(409, "draft_changed", { revision: me.draft?.revision ?? 0 })
    me.draft = { revision: Number(revision) + 1, answers: answers as Body, updated_at: new Date().toISOString() }
    return ok({ draft: me.draft })
  }

  function openStall(me: FakePerson, body: Body): Answer {
    if (String(body.street_address).length > 160) return no(400, "text_too_long", { field: "street_address" })
    const id = `sel_${String(body.idempotency_key)}`
    const before = me.sellers.find((one) => one.id === id)
    if (before) return ok({ stall: before }, 201)
    opened += 1
    const stall = { id, handle: `gian-${opened}`, name: String(body.name), status: "pending", role: "owner" }
    me.sellers.push(stall)
    me.draft = null
    return ok({ stall }, 201)
  }

  function read(me: FakePerson, path: string, stallId: string): Answer {
    const { draft, sellers, helped_sellers, helper, ...member } = me
    const helped = helped_sellers as FakePerson["sellers"]
    const stall = [...sellers, ...helped].find(({ id }) => id === stallId) ?? sellers[0]
    const member_ = { ...member, email: null, phone_confirmed: true, form_of_address: me.name ? "co" : null }
    const invitations = me.name
      ? [{ id: "inv_1", seller: { name: "Gian thử" }, role: "staff", invited_by: "Bà Tư" }]
      : []
    const answers: Record<string, unknown> = {
      "/seller/me": { seller_member: member_, sellers, invitations, helper, helped_sellers },
      "/seller/stall-draft": { draft },
      "/seller/stall": stall && { stall: ownStall(stall) },
      "/seller/banks": { banks },
      "/seller/products": { products: me.name ? goods : [] },
      "/seller/listing-imports": { listing_imports: imports, crafts: stall ? ownStall(stall).crafts : [] },
      ...Object.fromEntries(
        imports.flatMap((listing_import) => [
          [`/seller/listing-imports/${listing_import.id}`, { listing_import }],
          [`/seller/listing-imports/${listing_import.id}/rows`, { rows: importRows }],
        ]),
      ),
      ...orders,
      ...certificates,
      "/seller/delivery": delivery,
      "/seller/buyer-contact": contact,
      "/seller/grants": grants,
      "/seller/history": history,
      "/seller/push-subscriptions": { public_key: "BNc" },
      "/seller/news": me.name ? news : { news: [], next: null },
      "/seller/devices": {
        devices: [
          {
            id: "dev_1",
            name: "SM-A125F · Chrome",
            created_at: "2026-11-01T03:00:00.000Z",
            last_seen_at: "2026-11-22T01:00:00.000Z",
            is_this: true,
          },
          {
            id: "dev_2",
            name: "vivo 1907 · Zalo",
            created_at: "2026-10-01T03:00:00.000Z",
            last_seen_at: "2026-10-22T01:00:00.000Z",
            is_this: false,
          },
        ],
      },
      "/seller/members": {
        members: [
          { id: me.id, name: me.name, phone: me.phone, role: "owner", is_me: true },
          { id: "mem_3", name: "Trần Văn Nam", phone: "+84905000111", role: "staff", is_me: false },
        ],
        invitations: [{ id: "inv_2", name: "Cháu Hà", phone: "+84905000222", role: "staff" }],
      },
      "/seller/helped": {
        households: helped.map(({ id, handle, name, status }) => ({
          seller: { id, handle, name, status },
          grant: { id: "grant_1", expires_at: "2027-05-20T16:59:59.000Z" },
          next: { kind: "no_product", since: "2026-11-20T03:00:00.000Z" },
        })),
        papers,
      },
      "/seller/helped-orders": {
        households: helped
          .slice(0, 1)
          .flatMap(({ id }) =>
            ["new", "again"].map((waits) => ({ seller_id: id, waits, count: 2, since: "2026-11-22T01:00:00.000Z" })),
          ),
      },
      "/seller/team": {
        team: { id: "team_1", name: "Tổ công nghệ số Hạ Thái" },
        members: [{ id: "seat_1", member_id: me.id, name: me.name, phone: me.phone, role: "leader", households: 1 }],
        unassigned: [{ id: "sel_2", name: "Gian chưa ai giúp" }],
      },
    }
    if (path.startsWith("/seller/listing-drafts/")) return no(404, "draft_not_found")
    return answers[path] ? ok(answers[path]) : no(404, "route_unknown")
  }

  function write(me: FakePerson, { method, path, body }: Request): Answer {
    if (path === "/seller/stall-draft") return saveDraft(me, body)
    if (path === "/seller/stalls") return openStall(me, body)
    if (path === "/seller/me") return ok(Object.assign(me, body.name ? { name: body.name } : {}))
    if (path === "/seller/handover-codes")
      return ok({
        handover_code: handoverCode,
        path: `/ban-hang/ma/${handoverCode}`,
        expires_at: new Date(Date.now() + 600_000).toISOString(),
      })
    if (path === "/seller/consent-requests")
      return ok({ consent_request: { id: "con_1", kind: body.kind, phone_masked: "••• ••• 222" } }, 201)
    if (path.endsWith("/paper")) return ok({ consent_request: { id: "con_1", state: "awaiting_check" } })
    if (path.startsWith("/seller/consent-requests/")) return ok({ grant: { id: "grant_1" }, seller_id: "sel_0" })
    return ok({ id: path.split("/").at(-1), method })
  }

  /** Null when the path is none of the desk's. */
  return (request: Request): Answer | null => {
    const { path, method, headers } = request
    if (path.startsWith("/phone-login/")) return signIn(request)
    if (path === "/auth/seller_member/emailpass")
      return request.body.password === "dung" ? ok({ token: phones.owner }) : no(401, "unauthorized")
    if (!path.startsWith("/seller/")) return null
    const me = people.get(String(headers.authorization ?? "").replace("Bearer ", ""))
    if (!me) return no(401, "login_required")
    return method === "GET" ? read(me, path, String(headers["x-seller-id"] ?? "")) : write(me, request)
  }
}
