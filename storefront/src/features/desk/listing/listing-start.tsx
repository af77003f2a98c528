import { randomUUID } from "node:crypto"
import { redirect } from "next/navigation"
import { connection } from "next/server"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"

/** Begins a piece: its name is made here, so that going back and forth stays with the same draft. */
export async function ListingStart({ locale }: { locale: Locale }): Promise<never> {
  await connection()
  redirect(localePath(locale, paths.listing(randomUUID())))
}
