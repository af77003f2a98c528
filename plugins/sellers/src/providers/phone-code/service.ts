import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  IAuthProvider,
} from "@medusajs/framework/types"
import { AbstractAuthModuleProvider } from "@medusajs/framework/utils"
import { readProof } from "../../modules/phone-login/proof"

type Identities = Parameters<IAuthProvider["authenticate"]>[1]

/**
 * Auth identities of people who sign in by phone; `entity_id` is the id of the `seller_member`, so that a new number
 * changes nothing here. It believes only proofs that our sign-in workflows signed a moment ago: the number alone, or
 * anything else sent to core's own routes, is refused.
 */
export class PhoneCodeService extends AbstractAuthModuleProvider {
  static override identifier = "phone-code"
  static override DISPLAY_NAME = "Code by phone"
  private readonly secret: string

  constructor(_: Record<string, unknown>, { secret }: { secret: string }) {
    super()
    this.secret = secret
  }

  /** `body.proof` in; an identity that is not there yet is made. */
  override async authenticate({ body }: AuthenticationInput, identities: Identities): Promise<AuthenticationResponse> {
    const memberId = readProof(this.secret, body?.proof, new Date())
    if (memberId === null) {
      return { success: false, error: "Sign in through /phone-login" }
    }
    const found = await this.find(memberId, identities)
    return { success: true, authIdentity: found ?? (await this.make(memberId, identities)) }
  }

  private async find(entity_id: string, identities: Identities): Promise<AuthIdentityDTO | null> {
    return await identities.retrieve({ entity_id }).catch((error: { type?: string }) => {
      if (error.type === "not_found") {
        return null
      }
      throw error
    })
  }

  private async make(entity_id: string, identities: Identities): Promise<AuthIdentityDTO> {
    try {
      return await identities.create({ entity_id })
    } catch (error) {
      // Two devices of one person at the same moment: the other was faster.
      const found = await this.find(entity_id, identities)
      if (found) {
        return found
      }
      throw error
    }
  }
}
