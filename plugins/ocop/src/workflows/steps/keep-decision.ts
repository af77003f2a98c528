import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OCOP_MODULE } from "../../modules/ocop"
import type { OcopModuleService } from "../../modules/ocop/service"
import type { RecordDecisionInput } from "../record-decision"
import { readDecision } from "../rules/read-decision"
import { databaseNow } from "./clock"
import { decisionWish } from "./decision-wish"
import { findSentScan } from "./find-scan"

/**
 * Keeps a decision or finds the one that is kept. Nothing is undone: it is a fact that hangs on nothing yet.
 * @throws InputError those of `readDecision`, `scan_not_found`
 */
export const keepDecisionStep = createStep(
  "keep-decision",
  async ({ body, by, is_demo = false }: RecordDecisionInput, { container }) => {
    const written = readDecision(body, { now: await databaseNow(container), demo: is_demo })
    const scan_id = await findSentScan(container, { id: body.scan_id, by, seller_id: "" })
    const wish = decisionWish(written, { kind: "recognition", is_demo, scan_id, by })
    const { id, was } = await container.resolve<OcopModuleService>(OCOP_MODULE).keepDecision(wish)
    return new StepResponse({ id, was, written: { ...written } })
  },
)
