import type { Viewport } from "next"
import type { ReactNode } from "react"
import { SiteDocument } from "@/layout/document"
import { siteMetadata } from "@/layout/site-metadata"
import { themeViewport } from "@/layout/viewport"

export const viewport: Viewport = themeViewport
export const generateMetadata = () => siteMetadata("vi")

export default function Layout({ children }: { children: ReactNode }) {
  return <SiteDocument locale="vi">{children}</SiteDocument>
}
