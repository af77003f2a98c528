import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { generateJwtTokenForAuthIdentity } from "@medusajs/medusa/api/auth/utils/generate-jwt-token"
import { PHONE_LOGIN_MODULE } from "../../modules/phone-login"
import type { PhoneLoginModuleService } from "../../modules/phone-login/service"

const PROVIDER = "phone-code"
const ACTOR = "seller_member"
const ACTOR_KEY = `${ACTOR}_id`

/** The auth identity of a person, made at the first sign-in. */
async function findIdentity(container: MedusaContainer, memberId: string): Promise<AuthIdentityDTO> {
  const proof = container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).proofOf(memberId)
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity, error } = await auth.authenticate(PROVIDER, { body: { proof } } as Parameters<
    typeof auth.authenticate
  >[1])
  if (!authIdentity) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `No auth identity: ${error}`)
  }
  return authIdentity
}

/**
 * Core's own token for a person on a device, for a day. The device's id stands in its `app_metadata`, so that
 * the guard of /seller can refuse a forgotten one at the next request. Undone by deleting an identity that was new.
 */
export const issueTokenStep = createStep(
  "issue-token",
  async ({ member_id, device_id }: { member_id: string; device_id: string }, { container }) => {
    const identity = await findIdentity(container, member_id)
    const isNew = identity.app_metadata?.[ACTOR_KEY] === undefined
    const app_metadata = { ...identity.app_metadata, [ACTOR_KEY]: member_id }
    if (isNew) {
      await container.resolve(Modules.AUTH).updateAuthIdentities({ id: identity.id, app_metadata })
    }
    const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
    const token = await generateJwtTokenForAuthIdentity(
      {
        authIdentity: { ...identity, app_metadata: { ...app_metadata, device_id } },
        actorType: ACTOR,
        authProvider: PROVIDER,
        container,
      },
      { secret: http.jwtSecret ?? "", expiresIn: http.jwtExpiresIn, options: http.jwtOptions },
    )
    return new StepResponse(token, isNew ? identity.id : null)
  },
  async (newId, { container }) => {
    if (newId) {
      await container.resolve(Modules.AUTH).deleteAuthIdentities([newId])
    }
  },
)
