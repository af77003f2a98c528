import { inputErrorResponse } from "@cho-lang/kit/input-error"
import {
  configureStoreSearch,
  defineMiddlewares,
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { response } from "express"
import { showPicturesToAdmin } from "./shared/admin-pictures"
import { brakeReports, brakeVisits } from "./shared/brake-trace"
import { brakeTries, checkRegistration } from "./shared/brake-tries"
import { controlCharactersResponse } from "./shared/control-characters"
import { hideUnsold } from "./shared/hide-unsold"
import { checkSearchBody, checkStoreQuery, closed, refuseNul } from "./shared/plain-request"
import { codeRefusals } from "./shared/refusal-code"
import { schemaErrorResponse } from "./shared/schema-error"
import { servePicture } from "./shared/serve-picture"
import { transportErrorResponse } from "./shared/transport-error"

const medusaErrorHandler = errorHandler()

codeRefusals(response)

/** Input errors keep their code and field, of ours and of schemas; everything else is answered as Medusa does. */
function answerError(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const answer =
    inputErrorResponse(error) ??
    schemaErrorResponse(error) ??
    transportErrorResponse(error) ??
    controlCharactersResponse(error)
  if (answer) {
    res.status(answer.status).json(answer.body)
    return
  }
  medusaErrorHandler(error, req, res, next)
}

/** They show goods whatever the state of their stall, and no screen here asks for them. */
const CLOSED = ["collections", "product-categories", "product-tags", "product-types", "product-variants"]

export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    ...["/admin", "/auth", "/seller", "/store"].map((matcher) => ({ matcher, middlewares: [refuseNul] })),
    { matcher: "/auth/:actor_type/:auth_provider", middlewares: [brakeTries] },
    { matcher: "/auth/:actor_type/:auth_provider/register", middlewares: [checkRegistration] },
    { matcher: "/store", middlewares: [checkStoreQuery] },
    ...CLOSED.map((name) => ({ matcher: `/store/${name}`, middlewares: [closed] })),
    { matcher: "/store/products", middlewares: [hideUnsold] },
    { matcher: "/store/trace/:code/scans", middlewares: [brakeVisits] },
    { matcher: "/store/trace/:code/reports", middlewares: [brakeReports] },
    { matcher: "/static", middlewares: [servePicture] },
    { matcher: "/admin", middlewares: [showPicturesToAdmin] },
    {
      matcher: "/store/search",
      middlewares: [
        checkSearchBody,
        // Documents are built from what may be seen only; nothing else is in the indexes.
        configureStoreSearch({ allowed_indexes: { product: true, seller: true, village: true } }),
      ],
    },
  ],
})
