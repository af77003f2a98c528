import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaResponse } from "@medusajs/framework/http"
import { endPushSubscriptionWorkflow } from "../../../workflows/end-push-subscription"
import { keepPushSubscriptionWorkflow } from "../../../workflows/keep-push-subscription"
import { type PushSettings, pushSettings } from "../../../workflows/push-settings"
import { readEndpoint, readPushSubscription } from "../../../workflows/rules/read-push-subscription"
import { bodyOf } from "../../context"
import type { SellerRequest } from "../../seller-request"

function settingsOf(req: SellerRequest): PushSettings {
  const settings = pushSettings(req.scope)
  if (!settings) {
    throw new InputError({ code: "push_off", type: "not_found", message: "No key for push messages is set" })
  }
  return settings
}

/** What is remembered ends with the device; a password's session leaves none behind. */
function deviceOf(req: SellerRequest): string {
  const { device_id } = req.auth_context.app_metadata as { device_id?: string }
  if (!device_id) {
    throw new InputError({ code: "device_required", type: "not_allowed", message: "Sign in by phone first" })
  }
  return device_id
}

/** GET /seller/push-subscriptions → `{ public_key }`: what a browser subscribes with; null where nothing is sent. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  res.json({ public_key: pushSettings(req.scope)?.publicKey ?? null })
}

/**
 * POST /seller/push-subscriptions `{ endpoint, keys: { p256dh, auth } }`, as a browser writes it → 201
 * `{ push_subscription: { id } }`. Errors: `push_off` (404), `device_required`, `endpoint_wrong`, `push_key_wrong`,
 * `subscriptions_too_many` (409).
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { testOrigin } = settingsOf(req)
  const { endpoint, p256dh, auth } = readPushSubscription(bodyOf(req), testOrigin)
  const { result } = await keepPushSubscriptionWorkflow(req.scope).run({
    input: { member_id: req.seller_member.id, device_id: deviceOf(req), endpoint: endpoint.href, p256dh, auth },
  })
  res.status(201).json({ push_subscription: { id: result.id } })
}

/** DELETE /seller/push-subscriptions `{ endpoint }` → 204, also when there is none. Errors: `push_off`, `endpoint_wrong`. */
export async function DELETE(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const endpoint = readEndpoint(bodyOf(req).endpoint, settingsOf(req).testOrigin)
  await endPushSubscriptionWorkflow(req.scope).run({
    input: { member_id: req.seller_member.id, endpoint: endpoint.href },
  })
  res.status(204).end()
}
