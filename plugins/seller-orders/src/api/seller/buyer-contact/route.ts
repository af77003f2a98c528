import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readStallContact } from "../../../queries/stall-contact"
import { setStallContactWorkflow } from "../../../workflows/set-stall-contact"
import { bodyOf } from "../../body-of"
import { type SellerRequest, sellerIdOf } from "../../seller-request"

/** Whom buyers may call once their order is accepted: `{ contact: { is_answered, member_id, zalo, people: [{ id, name, phone }] } }`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  res.json({ contact: await readStallContact(req.scope, sellerIdOf(req)) })
}

/**
 * Says so: `{ member_id: one of the stall's people | null, zalo }`. Answers as GET.
 * @throws InputError `field_missing` where nobody was chosen, `contact_person_unknown`, `field_wrong`
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { member_id, zalo } = bodyOf(req)
  if (!(member_id === null || typeof member_id === "string") || typeof zalo !== "boolean") {
    const field = typeof zalo === "boolean" ? "member_id" : "zalo"
    throw new InputError({ code: "field_wrong", field, message: "member_id must be text or null, zalo true or false" })
  }
  if (member_id === "") {
    throw new InputError({
      code: "field_missing",
      field: "member_id",
      message: "Say whom, or that nobody is to be called",
    })
  }
  const seller_id = sellerIdOf(req)
  await setStallContactWorkflow(req.scope).run({ input: { seller_id, member_id, zalo } })
  res.json({ contact: await readStallContact(req.scope, seller_id) })
}
