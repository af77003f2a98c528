import { notFound } from "next/navigation"
import { catalogueMetadata } from "@/features/ocop/catalogue-metadata"
import { CataloguePage } from "@/features/ocop/catalogue-page"
import { readOcopParts } from "@/lib/ocop-address"
import { type ListParams, placeholderList } from "@/lib/route-params"

export const instant = false
export const generateStaticParams = placeholderList

export async function generateMetadata({ params }: ListParams) {
  const view = readOcopParts((await params).loc ?? [])
  return view ? catalogueMetadata(view, "en") : {}
}

export default async function Page({ params }: ListParams) {
  const view = readOcopParts((await params).loc ?? [])
  if (!view) notFound()
  return <CataloguePage view={view} locale="en" />
}
