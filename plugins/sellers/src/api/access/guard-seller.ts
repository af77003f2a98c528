import { InputError } from "@cho-lang/kit/input-error"
import { asValue } from "@medusajs/framework/awilix"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readSellerMember, type SignedIn } from "../../queries/seller-member"
import { HANDED_BY } from "../../workflows/rules/handed-by"
import type { SellerRequest } from "../seller-request"
import { auditHelper } from "./audit-helper"
import { accessOf } from "./plugin-options"
import { pathOf } from "./route-table"
import { findContext, refusalOf } from "./seller-context"

const STALL_HEADER = "x-seller-id"

function stallHeader(req: MedusaRequest): string | undefined {
  const value = req.headers[STALL_HEADER]
  return typeof value === "string" && value !== "" ? value : undefined
}

/**
 * A sign-in by phone holds for its device only. Core's /auth/token/refresh makes a token that names none: it opens
 * nothing, for else a forgotten device could live on.
 */
function signedIn({ actor_id, app_metadata, auth_provider }: SellerRequest["auth_context"]): SignedIn {
  const { device_id } = app_metadata as { device_id?: string }
  return { member_id: actor_id, device_id: auth_provider === "phone-code" ? (device_id ?? "") : null }
}

/**
 * The one door of /seller, after `authenticate`: denies what no table names, reads person, stalls, state and grants
 * anew in one statement (a token lives for a day, a consent may end any minute), and writes a helper's deed down
 * before it happens.
 * @throws InputError `seller_member_unknown` (401: no such person, or a forgotten device) and those of `pathOf` and
 * `refusalOf`
 */
export async function guardSeller(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const request = req as SellerRequest
  const match = accessOf(req.scope).seller(req.method, pathOf(req.originalUrl))
  const member = await readSellerMember(req.scope, signedIn(request.auth_context))
  if (!member) {
    throw new InputError({ code: "seller_member_unknown", type: "unauthorized", message: "Log in again" })
  }
  const found = findContext(member, stallHeader(req))
  const refusal = refusalOf(match?.route ?? null, found, member.handed)
  if (refusal) {
    throw refusal
  }
  if (member.handed) {
    req.scope.register(HANDED_BY, asValue(member.handed.by_id))
  }
  const context = found.kind === "found" ? found.context : null
  request.seller_member = member
  request.seller_context = context
  if (match && context?.via === "grant" && match.route.who !== "person" && match.route.method !== "GET") {
    await auditHelper(request, res, match, context)
  }
  next()
}
