/** Addresses inside events. `publicUrl` is the shop's origin, `vocabulary` what the lot keeps since it was opened. */

/** A lot as a class of things. */
export function lotAddress(publicUrl: string, lotId: string): string {
  return `${publicUrl}/lo/${lotId}`
}

/** A piece by its code. */
export function pieceAddress(publicUrl: string, code: string): string {
  return `${publicUrl}/t/${code}`
}

/** The stall where it happens. */
export function stallAddress(publicUrl: string, handle: string): string {
  return `${publicUrl}/gian-hang/${handle}`
}

/** Where our own words stand; fixed when a lot is opened. */
export function vocabularyOf(publicUrl: string): string {
  return `${publicUrl}/voc/`
}

/** A material as a class of things: `bot_kho` of a template, `other-gung-tuoi` for what no template names. */
export function materialAddress(vocabulary: string, key: string): string {
  return `${vocabulary}material-${key}`
}
