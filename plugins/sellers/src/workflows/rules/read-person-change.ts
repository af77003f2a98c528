import { InputError } from "@cho-lang/kit/input-error"
import { readPersonName } from "./person-name"

const FORMS = ["co", "chu", "bac", "ba", "ong", "anh", "chi"] as const
export type FormOfAddress = (typeof FORMS)[number]

export interface PersonChange {
  name?: string
  form_of_address?: FormOfAddress | null
}

function readForm(value: unknown): FormOfAddress | null {
  const known = FORMS.find((form) => form === value)
  if (!known && value !== null) {
    throw new InputError({
      code: "form_of_address_wrong",
      field: "form_of_address",
      message: `One of ${FORMS.join(", ")}, or null`,
    })
  }
  return known ?? null
}

/**
 * The fields that are there.
 * @throws InputError `form_of_address_wrong` and those of names
 */
export function readPersonChange({ name, form_of_address }: Record<string, unknown>): PersonChange {
  return {
    ...(name !== undefined && { name: readPersonName(name, "name") }),
    ...(form_of_address !== undefined && { form_of_address: readForm(form_of_address) }),
  }
}
