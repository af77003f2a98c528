import { lookup } from "node:dns/promises"
import { isIP } from "node:net"
import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pushSettings } from "../push-settings"
import { isPublicAddress } from "../rules/public-address"

/** The addresses of a host name, or the one it is itself; none when nobody knows it. */
async function addressesOf(host: string): Promise<string[]> {
  const plain = host.replace(/^\[|\]$/g, "")
  if (isIP(plain)) {
    return [plain]
  }
  const found = await lookup(plain, { all: true }).catch(() => [])
  return found.map(({ address }) => address)
}

/**
 * Nobody may make this server call into its own network. Asked again of each address at the moment of sending: a name
 * may lead elsewhere by then.
 * @throws InputError `endpoint_wrong`
 */
export const checkPushHostStep = createStep(
  "check-push-host",
  async ({ endpoint }: { endpoint: string }, { container }) => {
    const { origin, hostname } = new URL(endpoint)
    if (origin !== pushSettings(container)?.testOrigin) {
      const addresses = await addressesOf(hostname)
      if (addresses.length === 0 || !addresses.every(isPublicAddress)) {
        throw new InputError({ code: "endpoint_wrong", field: "endpoint", message: "No push service on the internet" })
      }
    }
    return new StepResponse(undefined)
  },
)
