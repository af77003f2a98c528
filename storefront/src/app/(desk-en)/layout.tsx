import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { DeskGuides } from "@/features/desk/frame/desk-guides"
import { installMetadata } from "@/features/desk/home/desk-manifest"
import { DeskDocument } from "@/layout/desk-document"
import { siteMetadata } from "@/layout/site-metadata"
import { themeViewport } from "@/layout/viewport"

export const viewport: Viewport = themeViewport

// What belongs to one stall is for no search engine, and no other site learns its address (a hand-over code stands in one).
export async function generateMetadata(): Promise<Metadata> {
  return {
    ...(await siteMetadata("en")),
    ...installMetadata("en"),
    robots: { index: false, follow: false },
    referrer: "same-origin",
  }
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <DeskDocument locale="en">
      <DeskGuides locale="en">{children}</DeskGuides>
    </DeskDocument>
  )
}
