import { inputErrorResponse } from "@cho-lang/kit/input-error"
import {
  configureStoreSearch,
  defineMiddlewares,
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { schemaErrorResponse } from "./shared/schema-error"
import { servePicture } from "./shared/serve-picture"

const medusaErrorHandler = errorHandler()

/** Input errors keep their code and field, of ours and of schemas; everything else is answered as Medusa does. */
function answerError(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const answer = inputErrorResponse(error) ?? schemaErrorResponse(error)
  if (answer) {
    res.status(answer.status).json(answer.body)
    return
  }
  medusaErrorHandler(error, req, res, next)
}

export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    { matcher: "/static", middlewares: [servePicture] },
    {
      matcher: "/store/search",
      middlewares: [
        // Documents are built from what may be seen only; nothing else is in the indexes.
        configureStoreSearch({ allowed_indexes: { product: true, seller: true, village: true } }),
      ],
    },
  ],
})
