import type { MedusaContainer } from "@medusajs/framework/types"
import { setAsideCertificatesWorkflow } from "../workflows/set-aside-certificates"

/** Stars of goods that are called otherwise since, which no event told of. */
export default async function setAsideCertificates(container: MedusaContainer): Promise<void> {
  await setAsideCertificatesWorkflow(container).run({ input: { product_id: null } })
}

export const config = {
  name: "set-aside-certificates",
  schedule: { interval: 300_000, concurrency: "forbid" },
}
