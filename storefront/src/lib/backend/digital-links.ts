import { backendGet } from "./door"
import type { Result } from "./result"

/** Where a GS1 Digital Link leads. */
export type LinkTargets = {
  /** The link in its one form, `/01/…`. */
  path: string
  title: { vi: string; en: string }
  /** Trace code of the piece or of its batch. */
  code: string | null
  /** Handle of the product while it is sold. */
  product: string | null
  /** Handle of the certificate behind its stars. */
  certificate: string | null
  isRecalled: boolean
}

type RawTargets = Omit<LinkTargets, "isRecalled"> & { is_recalled: boolean }

/** Looks a path such as `/01/09506000134352/10/LO-1` up. */
export async function readLinkTargets(link: string): Promise<Result<LinkTargets>> {
  const read = await backendGet<{ digital_link: RawTargets }>("/catalogue/digital-links", { link })
  if (!read.ok) return read
  const { is_recalled: isRecalled, ...targets } = read.data.digital_link
  return { ok: true, data: { ...targets, isRecalled } }
}
