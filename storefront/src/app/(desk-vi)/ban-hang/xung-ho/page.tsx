import type { Metadata } from "next"
import { FormOfAddressPage } from "@/features/desk/home/form-of-address-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").home.formTitle }

export default async function Page({ searchParams }: QueryParams) {
  return <FormOfAddressPage locale="vi" query={await searchParams} />
}
