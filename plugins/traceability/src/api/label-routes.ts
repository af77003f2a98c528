import type { SellerRoute } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"

const who = "record_lots"

/** Routes of codes and labels below /seller, for the guard. */
export const labelSellerRoutes: SellerRoute<MedusaContainer>[] = [
  { method: "GET", path: "/seller/lots/:id/codes", who },
  {
    method: "POST",
    path: "/seller/lots/:id/codes",
    who,
    action: "trace_codes_made",
    entity: "lot",
    auditFields: ["kind", "count", "from"],
  },
  {
    method: "POST",
    path: "/seller/trace-codes/:code/revoke",
    who,
    action: "trace_code_revoked",
    entity: "trace_code",
    auditFields: ["reason"],
  },
  { method: "GET", path: "/seller/trace-codes/:code/picture", who },
  { method: "GET", path: "/seller/label-sheets", who },
  {
    method: "POST",
    path: "/seller/label-sheets",
    who,
    action: "label_sheet_asked",
    entity: "label_sheet",
    auditFields: ["format"],
  },
  { method: "GET", path: "/seller/label-sheets/:id", who },
  {
    method: "POST",
    path: "/seller/label-sheets/:id/cancel",
    who,
    action: "label_sheet_cancelled",
    entity: "label_sheet",
  },
  { method: "GET", path: "/seller/label-sheets/:id/file", who },
]
