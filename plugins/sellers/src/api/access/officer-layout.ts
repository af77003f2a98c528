import type { StaffScope } from "@cho-lang/kit/access"
import { adminRefusal } from "./admin-decision"
import type { RouteTable } from "./route-table"
import type { AdminRoute } from "./route-types"

/** An entry of Admin's frame that is not shown; as core's layouts keep it. */
type Hidden = Record<string, { hidden: true }>

/** What core answers to GET /admin/layouts/:zone/configuration, as far as Admin reads it. */
export interface OfficerLayout {
  personal_configuration: null
  default_configuration: { zone: string; is_system_default: true; configuration: { widgets: Hidden } }
  active_scope: "default"
}

/** Entries of core's own menu and top bar: all they open is for the whole site. */
const CORE: Record<string, string[]> = {
  sidebar: [
    "Searchbar",
    ...["orders", "products", "inventory", "customers", "promotions", "price-lists"].map((page) => `nav:/${page}`),
  ],
  topbar: ["Notifications"],
  "settings.sidebar": [
    "store",
    "users",
    "regions",
    "tax-regions",
    "return-reasons",
    "refund-reasons",
    "sales-channels",
    "product-types",
    "product-tags",
    "locations",
    "translations",
    "publishable-api-keys",
    "secret-api-keys",
    "workflows",
  ].map((page) => `settings-nav:/settings/${page}`),
}

interface Page {
  path: string
  /** What the page reads first: who may not read it does not see the entry. */
  reads: string
  /** Names single households: not for a province. */
  isOfHouseholds?: boolean
}

/** Our pages in the menu, but for the work of the day, which everybody has. */
const PAGES: Page[] = [
  { path: "/sellers", reads: "/admin/sellers", isOfHouseholds: true },
  { path: "/digital-teams", reads: "/admin/digital-teams" },
  { path: "/seller-orders", reads: "/admin/seller-orders", isOfHouseholds: true },
  { path: "/listing-reviews", reads: "/admin/listing-reviews", isOfHouseholds: true },
  { path: "/held-words", reads: "/admin/held-words", isOfHouseholds: true },
  { path: "/certificates", reads: "/admin/certificates", isOfHouseholds: true },
  { path: "/decisions", reads: "/admin/decisions", isOfHouseholds: true },
  { path: "/consent-papers", reads: "/admin/consent-papers", isOfHouseholds: true },
  { path: "/audit-log", reads: "/admin/audit-entries", isOfHouseholds: true },
  { path: "/staff-scopes", reads: "/admin/staff-scopes" },
  { path: "/villages", reads: "/admin/villages" },
  { path: "/certificate-report", reads: "/admin/certificate-report" },
  { path: "/featured", reads: "/admin/featured-collections", isOfHouseholds: true },
  { path: "/fair-catalogues", reads: "/admin/fair-catalogues", isOfHouseholds: true },
  { path: "/lots", reads: "/admin/lots", isOfHouseholds: true },
  { path: "/guides", reads: "/admin/guides" },
]

/**
 * The frame of Admin for officers below whole site, and for a user without a scope: entries that would only lead to a
 * refusal are hidden. It is no guard, `adminRefusal` is; both read the same table.
 */
export function officerLayout(zone: string, scope: StaffScope | null, table: RouteTable<AdminRoute>): OfficerLayout {
  const isClosed = ({ reads, isOfHouseholds }: Page) =>
    adminRefusal({ method: "GET", path: reads }, scope, table) !== null ||
    (isOfHouseholds === true && scope?.level === "province")
  const ours = zone === "sidebar" ? PAGES.filter(isClosed).map(({ path }) => `nav:${path}`) : []
  const entries = [...(CORE[zone] ?? []), ...ours]
  const widgets = Object.fromEntries(entries.map((entry) => [`core:${entry}`, { hidden: true as const }]))
  return {
    personal_configuration: null,
    default_configuration: { zone, is_system_default: true, configuration: { widgets } },
    active_scope: "default",
  }
}
