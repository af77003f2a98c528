
      // Auto-generated index file for Medusa Admin UI extensions
    import WidgetComponent0, { config as WidgetConfig0 } from "/work/m/plugins/sellers/src/admin/widgets/first-page.tsx"
import WidgetComponent1, { config as WidgetConfig1 } from "/work/m/plugins/sellers/src/admin/widgets/first-setting.tsx"

const widgetModule = { widgets: [
  {
    Component: WidgetComponent0,
    zone: ["order.list.before"],
    widgetId: "Widget-c323"
},
{
    Component: WidgetComponent1,
    zone: ["store.details.before"],
    widgetId: "Widget-9376"
}
] }
    import RouteComponent0, { config as HandleConfig0 } from "/work/m/plugins/sellers/src/admin/routes/consent-papers/page.tsx"
import RouteComponent1, { config as HandleConfig1 } from "/work/m/plugins/sellers/src/admin/routes/digital-teams/page.tsx"
import RouteComponent2, { config as HandleConfig2 } from "/work/m/plugins/sellers/src/admin/routes/sellers/page.tsx"
import RouteComponent3, { config as HandleConfig3 } from "/work/m/plugins/sellers/src/admin/routes/audit-log/page.tsx"
import RouteComponent4, { config as HandleConfig4 } from "/work/m/plugins/sellers/src/admin/routes/todays-work/page.tsx"
import RouteComponent5, { config as HandleConfig5 } from "/work/m/plugins/sellers/src/admin/routes/staff-scopes/page.tsx"
import RouteComponent6 from "/work/m/plugins/sellers/src/admin/routes/digital-teams/[id]/page.tsx"
import RouteComponent7 from "/work/m/plugins/sellers/src/admin/routes/sellers/[id]/page.tsx"

const routeModule = { routes: [
    {
    Component: RouteComponent0,
    path: "/consent-papers",
    handle: { label: HandleConfig0.label, translationNs: HandleConfig0.translationNs }
  },
{
    Component: RouteComponent1,
    path: "/digital-teams",
    handle: { label: HandleConfig1.label, translationNs: HandleConfig1.translationNs }
  },
{
    Component: RouteComponent2,
    path: "/sellers",
    handle: { label: HandleConfig2.label, translationNs: HandleConfig2.translationNs }
  },
{
    Component: RouteComponent3,
    path: "/audit-log",
    handle: { label: HandleConfig3.label, translationNs: HandleConfig3.translationNs }
  },
{
    Component: RouteComponent4,
    path: "/todays-work",
    handle: { label: HandleConfig4.label, translationNs: HandleConfig4.translationNs }
  },
{
    Component: RouteComponent5,
    path: "/staff-scopes",
    handle: { label: HandleConfig5.label, translationNs: HandleConfig5.translationNs }
  },
{
    Component: RouteComponent6,
    path: "/digital-teams/:id"
  },
{
    Component: RouteComponent7,
    path: "/sellers/:id"
  }
]
 }
    import { config as RouteConfig0 } from "/work/m/plugins/sellers/src/admin/routes/audit-log/page.tsx"
import { config as RouteConfig1 } from "/work/m/plugins/sellers/src/admin/routes/consent-papers/page.tsx"
import { config as RouteConfig2 } from "/work/m/plugins/sellers/src/admin/routes/digital-teams/page.tsx"
import { config as RouteConfig3 } from "/work/m/plugins/sellers/src/admin/routes/sellers/page.tsx"
import { config as RouteConfig4 } from "/work/m/plugins/sellers/src/admin/routes/staff-scopes/page.tsx"
import { config as RouteConfig5 } from "/work/m/plugins/sellers/src/admin/routes/todays-work/page.tsx"

const menuItemModule = { menuItems: [
    {
    label: RouteConfig0.label,
    icon: RouteConfig0.icon,
    path: "/audit-log",
    nested: undefined,
    rank: undefined,
    translationNs: RouteConfig0.translationNs
  },
{
    label: RouteConfig1.label,
    icon: RouteConfig1.icon,
    path: "/consent-papers",
    nested: undefined,
    rank: undefined,
    translationNs: RouteConfig1.translationNs
  },
{
    label: RouteConfig2.label,
    icon: RouteConfig2.icon,
    path: "/digital-teams",
    nested: undefined,
    rank: undefined,
    translationNs: RouteConfig2.translationNs
  },
{
    label: RouteConfig3.label,
    icon: RouteConfig3.icon,
    path: "/sellers",
    nested: undefined,
    rank: undefined,
    translationNs: RouteConfig3.translationNs
  },
{
    label: RouteConfig4.label,
    icon: RouteConfig4.icon,
    path: "/staff-scopes",
    nested: undefined,
    rank: undefined,
    translationNs: RouteConfig4.translationNs
  },
{
    label: RouteConfig5.label,
    icon: RouteConfig5.icon,
    path: "/todays-work",
    nested: undefined,
    rank: 0,
    translationNs: RouteConfig5.translationNs
  }
]
 }
    

const formModule = { customFields: {
  
} }
    

const displayModule = { 
    displays: {
      
    }
   }
    import { deepMerge } from "@medusajs/admin-shared"
import i18nTranslations0 from "/work/m/plugins/sellers/src/admin/i18n/index.ts"

const i18nModule = { resources: i18nTranslations0 }
    

const cellRendererModule = {}
    

const layoutModule = { layouts: [
  
] }
    

const searchEntityModule = {}

    const plugin = {
      widgetModule,
      routeModule,
      menuItemModule,
      formModule,
      displayModule,
      i18nModule,
      cellRendererModule,
      layoutModule,
      searchEntityModule
    }

    export default plugin
    