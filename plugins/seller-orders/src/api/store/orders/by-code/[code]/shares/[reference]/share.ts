import { normaliseCode } from "@cho-lang/kit/codes"
import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOrderByCode } from "../../../../../../../queries/order-by-code"
import { readShareByCode, type ShareOfCode } from "../../../../../../../queries/share-by-code"
import { moveShareWorkflow } from "../../../../../../../workflows/move-share"
import type { Action } from "../../../../../../../workflows/rules/moves"
import { inOurWords } from "../../../../../../cores-words"

function notFound(): InputError {
  return new InputError({ code: "order_not_found", type: "not_found", message: "No order has this code and this part" })
}

/**
 * The share that the address names. Who knows the order's code is its buyer.
 * @throws InputError `order_not_found`, for a wrong code and a wrong reference alike
 */
export async function shareOf(req: MedusaRequest): Promise<ShareOfCode & { code: string }> {
  const code = normaliseCode(req.params.code ?? "")
  const { reference = "" } = req.params
  const isOne = code && /^\d{1,12}-\d{1,4}$/.test(reference)
  const share = isOne ? await readShareByCode(req.scope, { code, reference }) : null
  if (!share || !code) {
    throw notFound()
  }
  return { ...share, code }
}

/** Makes moves in the buyer's name, one after another, and answers `{ order }` as it stands afterwards. */
export async function moveAsBuyer(
  req: MedusaRequest,
  res: MedusaResponse,
  { id, code }: { id: string; code: string },
  actions: Action[],
): Promise<void> {
  for (const action of actions) {
    await inOurWords(
      req.scope,
      moveShareWorkflow(req.scope).run({ input: { id, action, by: { kind: "buyer", id: null } } }),
    )
  }
  await answerOrder(req, res, { code })
}

/** Answers `{ order }` as it stands now. */
export async function answerOrder(req: MedusaRequest, res: MedusaResponse, { code }: { code: string }): Promise<void> {
  res.json({ order: await readOrderByCode(req.scope, code, req.locale) })
}
