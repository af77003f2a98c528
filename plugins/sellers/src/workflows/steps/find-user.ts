import { InputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * The Medusa admin user of an e-mail address.
 * @throws InputError `user_not_found`
 */
export const findUserStep = createStep("find-user-by-email", async (email: string, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "user", fields: ["id"], filters: { email: email.trim().toLowerCase() } })
  const user = data[0]
  if (!user) {
    throw new InputError({
      code: "user_not_found",
      field: "email",
      type: "not_found",
      message: "No admin user has this e-mail",
    })
  }
  return new StepResponse({ id: user.id })
})
