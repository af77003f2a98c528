import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHONE_LOGIN_MODULE } from "../../modules/phone-login"
import type { PhoneLoginModuleService } from "../../modules/phone-login/service"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

/**
 * Finds a device by its token and renews it. Undone by writing the older dates back.
 * @throws InputError `device_unknown` (401): never known, forgotten, older than six months, or its person is gone
 */
export const useDeviceStep = createStep(
  "use-device",
  async ({ token }: { token: string }, { container }) => {
    const used = await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).useDevice(token)
    const people = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const [member] = used ? await people.listSellerMembers({ id: used.member_id }, { select: ["id"], take: 1 }) : []
    if (!used || !member) {
      throw new InputError({ code: "device_unknown", type: "unauthorized", message: "Sign in again" })
    }
    return new StepResponse({ id: used.id, member_id: used.member_id }, used)
  },
  async (used, { container }) => {
    if (used) {
      const { id, last_seen_at, expires_at } = used
      await container
        .resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE)
        .updateDevices({ id, last_seen_at, expires_at })
    }
  },
)
