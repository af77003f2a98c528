"use server"

import { moveImport } from "@/lib/backend/desk/imports"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { runTap } from "../run-action"

/** One tap: starts an import, lets it go on, or stops it. Field: stall. */
export async function tapImport(locale: Locale, id: string, deed: "start" | "stop", form: FormData): Promise<void> {
  const done = deed === "start" ? "started" : "stopped"
  await runTap(form, { locale, here: paths.listingImport(id), done }, ({ key }) => moveImport(key, id, deed))
}
