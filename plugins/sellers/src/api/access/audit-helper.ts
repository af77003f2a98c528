import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recordAuditWorkflow, retractAuditWorkflow } from "../../workflows/record-audit"
import type { RecordAuditInput } from "../../workflows/steps/record-audit"
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
    entity_id: params.id ?? seller_id,
    before: before ? maskSecrets(before) : null,
    after: maskSecrets(req.body),
  }
}

/**
 * Writes down what a helper is about to do for a household, and returns when it stands: the handler runs after that.
 * What was then refused gets a second line that says so.
 */
export async function auditHelper(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  match: Match<SellerRoute>,
  context: SellerContext,
): Promise<void> {
  const entry = await entryOf(req, match, context)
  const { result } = await recordAuditWorkflow(req.scope).run({ input: entry })
  res.once("close", () => {
    if (res.statusCode >= 400) {
      retractAuditWorkflow(req.scope)
        .run({ input: { id: result.id, entry } })
        .catch((error: unknown) => {
          const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
          logger.error(`Audit entry ${result.id} could not be retracted: ${error}`)
        })
    }
  })
}
