import { InputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STALL_CONTACTS_MODULE } from "../../modules/stall-contacts"
import type { Contact, StallContactsModuleService } from "../../modules/stall-contacts/service"

export interface SaveContactInput extends Contact {
  seller_id: string
}

const OF_STALL = `select 1 from seller_membership own join seller_member person on person.id = own.member_id
  where own.seller_id = ? and own.member_id = ? and own.deleted_at is null
    and person.phone is not null and person.deleted_at is null`

/**
 * Writes whom buyers may call. Undone by writing back who stood there, or that nobody has answered.
 * @throws InputError `contact_person_unknown`: nobody of this stall, or without a number
 */
export const saveStallContactStep = createStep(
  "save-stall-contact",
  async ({ seller_id, member_id, zalo }: SaveContactInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    if (member_id !== null) {
      const { rows } = await knex.raw<{ rows: unknown[] }>(OF_STALL, [seller_id, member_id])
      if (rows.length === 0) {
        throw new InputError({
          code: "contact_person_unknown",
          field: "member_id",
          message: "Nobody of this stall with a telephone number",
        })
      }
    }
    const contacts = container.resolve<StallContactsModuleService>(STALL_CONTACTS_MODULE)
    const [known] = await contacts.listStallContacts({ seller_id }, { take: 1 })
    await contacts.saveContact({ seller_id, member_id, zalo: member_id !== null && zalo })
    return new StepResponse(undefined, { seller_id, known: known && { member_id: known.member_id, zalo: known.zalo } })
  },
  async (before, { container }) => {
    const contacts = container.resolve<StallContactsModuleService>(STALL_CONTACTS_MODULE)
    if (before?.known) {
      await contacts.saveContact({ seller_id: before.seller_id, ...before.known })
    } else if (before) {
      await contacts.deleteStallContacts({ seller_id: before.seller_id })
    }
  },
)
