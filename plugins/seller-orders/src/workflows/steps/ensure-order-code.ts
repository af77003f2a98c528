import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_CODES_MODULE } from "../../modules/order-codes"
import type { OrderCodesModuleService } from "../../modules/order-codes/service"

/** The order's code, made when there is none; undone only where this run made it. */
export const ensureOrderCodeStep = createStep(
  "ensure-order-code",
  async (orderId: string, { container }) => {
    const codes = container.resolve<OrderCodesModuleService>(ORDER_CODES_MODULE)
    const { code, created } = await codes.ensureOrderCode(orderId)
    return new StepResponse(code, created ? orderId : null)
  },
  async (orderId, { container }) => {
    if (orderId) {
      await container.resolve<OrderCodesModuleService>(ORDER_CODES_MODULE).deleteOrderCodes({ order_id: orderId })
    }
  },
)
