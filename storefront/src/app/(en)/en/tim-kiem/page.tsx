import { SearchPage } from "@/features/search/search-page"
import { type SearchParams, searchMetadata } from "@/features/search/search-params"

export const instant = false
export const generateMetadata = ({ searchParams }: SearchParams) => searchMetadata(searchParams, "en")

export default async function Page({ searchParams }: SearchParams) {
  return <SearchPage searchParams={searchParams} locale="en" />
}
