import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "./guard-admin"
import { officerLayout } from "./officer-layout"
import { accessOf } from "./plugin-options"

/** Answers in core's place, which keeps layouts per user and knows no scope; whole-site staff get core's own answer. */
export function showOfficerLayout(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const { staff_scope: scope = null } = req as Partial<StaffRequest>
  if (scope?.level === "site") {
    next()
    return
  }
  res.json(officerLayout(req.params.zone ?? "", scope, accessOf(req.scope).admin))
}
