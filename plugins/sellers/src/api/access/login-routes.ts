import type { SellerRoute } from "./route-types"

/** Devices, phone number, hand-over codes: each is about the person alone, or checks its own right. */
export const loginRoutes: SellerRoute[] = [
  { method: "GET", path: "/seller/devices", who: "person", onHandedDevice: "any" },
  { method: "DELETE", path: "/seller/devices/:id", who: "person", onHandedDevice: "any" },
  { method: "POST", path: "/seller/phone/codes", who: "person", onHandedDevice: "staff" },
  { method: "POST", path: "/seller/phone", who: "person", onHandedDevice: "staff" },
  { method: "POST", path: "/seller/handover-codes", who: "person" },
  // News on a phone that is the person's own; a device that was handed over ends in a day.
  { method: "GET", path: "/seller/push-subscriptions", who: "person", onHandedDevice: "any" },
  { method: "POST", path: "/seller/push-subscriptions", who: "person" },
  { method: "DELETE", path: "/seller/push-subscriptions", who: "person" },
]
