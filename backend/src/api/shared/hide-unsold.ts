import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readHiddenProducts } from "../../queries/hidden-products"

interface Shown {
  products?: { id: string }[]
  product?: { id: string }
}

async function withoutHidden(req: MedusaRequest, body: Shown): Promise<Shown> {
  const ids = [...(body.products ?? []), ...(body.product ? [body.product] : [])].map(({ id }) => id)
  const hidden = ids.length > 0 ? await readHiddenProducts(req.scope, ids) : new Set<string>()
  if (body.product && hidden.has(body.product.id)) {
    throw new InputError({ code: "product_not_found", type: "not_found", message: "No such product" })
  }
  return body.products ? { ...body, products: body.products.filter(({ id }) => !hidden.has(id)) } : body
}

/**
 * Core shows every published product; here a product is seen while its stall is approved. Ids are selected by
 * core's `fields` always. Its `count` still counts what is hidden.
 */
export function hideUnsold(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const send = res.json.bind(res)
  res.json = (body: unknown) => {
    // An error is answered through the same method, once.
    res.json = send
    withoutHidden(req, body as Shown).then(send, next)
    return res
  }
  next()
}
