import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recordAuditWorkflow, retractAuditWorkflow } from "../../workflows/record-audit"
import type { RecordAuditInput } from "../../workflows/steps/record-audit"
import { auditedFields } from "./audit-fields"
import { maskSecrets } from "./mask"
import type { Match } from "./route-table"
import type { SellerRoute } from "./route-types"
import type { SellerContext } from "./seller-context"

async function entryOf(
  req: AuthenticatedMedusaRequest,
  { route, params }: Match<SellerRoute>,
  context: SellerContext,
): Promise<RecordAuditInput> {
  const { seller_id, grant_id } = context
  const before = await route.readBefore?.(req.scope, { seller_id, params })
  return {
    actor: { kind: "helper", id: req.auth_context.actor_id },
    seller_id,
    grant_id,
    action: route.action ?? `${route.method} ${route.path}`,
    entity: route.entity ?? "seller",
    entity_id: params.id ?? params.client_key ?? seller_id,
    before: before ? maskSecrets(before) : null,
    after: auditedFields(req.body, route.auditFields),
  }
}

/**
 * Calls back with the status that the handler answers, when it answers. The socket is no witness: it closes with the
 * status not yet set when a phone loses its signal, before the handler is done.
 */
function onAnswer(res: MedusaResponse, tell: (status: number) => void): void {
  const end = res.end
  res.end = ((...args: Parameters<typeof end>) => {
    res.end = end
    tell(res.statusCode)
    return Reflect.apply(end, res, args)
  }) as typeof end
}

/**
 * Writes down what a helper is about to do for a household, and returns when it stands: the handler runs after that.
 * What was then refused gets a second line that says so; where we failed (5xx) the first one stands, for the change
 * may have been made before.
 * @throws InputError `fields_too_many` (400)
 */
export async function auditHelper(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  match: Match<SellerRoute>,
  context: SellerContext,
): Promise<void> {
  const entry = await entryOf(req, match, context)
  const { result } = await recordAuditWorkflow(req.scope).run({ input: entry })
  onAnswer(res, (status) => {
    if (status >= 400 && status < 500) {
      retractAuditWorkflow(req.scope)
        .run({ input: { id: result.id, entry } })
        .catch((error: unknown) => {
          const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
          logger.error(`Audit entry ${result.id} could not be retracted: ${error}`)
        })
    }
  })
}
