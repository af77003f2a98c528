import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { SELLERS_MODULE } from "../../../../../modules/sellers"
import type { SellersModuleService } from "../../../../../modules/sellers/service"
import type { StaffRequest } from "../../../../access/guard-admin"
import { seesHousehold } from "../../../../access/scope-filter"
import { idOf } from "../../../../context"
import { sendPrivateFile } from "../../../send-private-file"

/** The paper that declares food, for officers with the duty `verify` in the stall's commune. Error: `paper_not_found`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const sellers = req.scope.resolve<SellersModuleService>(SELLERS_MODULE)
  const [paper] = await sellers.listListingPapers({ id: idOf(req) }, { take: 1 })
  const [seller] = await sellers.listSellers({ id: paper?.seller_id ?? "none" }, { select: ["commune_code"], take: 1 })
  if (!(paper && seller && seesHousehold(req.staff_scope, seller))) {
    throw new InputError({ code: "paper_not_found", type: "not_found", message: "No such paper" })
  }
  sendPrivateFile(res, await req.scope.resolve(Modules.FILE).getAsBuffer(paper.key), paper.type)
}
