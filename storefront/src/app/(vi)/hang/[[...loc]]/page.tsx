import { notFound } from "next/navigation"
import { goodsMetadata } from "@/features/goods/goods-metadata"
import { GoodsPage } from "@/features/goods/goods-page"
import { readListParts } from "@/lib/list-address"
import { type ListParams, placeholderList } from "@/lib/route-params"

export const instant = false
export const generateStaticParams = placeholderList

export async function generateMetadata({ params }: ListParams) {
  const view = readListParts((await params).loc ?? [])
  return view ? goodsMetadata(view, "vi") : {}
}

export default async function Page({ params }: ListParams) {
  const view = readListParts((await params).loc ?? [])
  if (!view) notFound()
  return <GoodsPage view={view} locale="vi" />
}
