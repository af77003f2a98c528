import type { MedusaContainer } from "@medusajs/framework/types"
import { dropStrayPhotosWorkflow } from "../workflows"

/** Once a night, when Vietnam sleeps. */
export default async function dropStrayPhotos(container: MedusaContainer): Promise<void> {
  await dropStrayPhotosWorkflow(container).run()
}

export const config = { name: "drop-stray-photos", schedule: "35 19 * * *" }
