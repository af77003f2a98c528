import type { Sealer } from "./sealer"

/** What stands on an identity card, readable. Never in an answer, a log or the audit. */
export interface OpenIdentity {
  number: string
  /** YYYY-MM-DD */
  birth_date: string
  tax_code: string | null
}

/** The same as it lies in the database. */
export interface SealedIdentity {
  key_id: string
  number_sealed: string
  birth_date_sealed: string
  tax_code_sealed: string | null
}

/** Seals each text for this seller and this field alone. */
export function sealIdentity(sealer: Sealer, seller_id: string, identity: OpenIdentity): SealedIdentity {
  const seal = (field: keyof OpenIdentity, text: string) => sealer.seal(text, { seller_id, field })
  return {
    key_id: sealer.keyId,
    number_sealed: seal("number", identity.number),
    birth_date_sealed: seal("birth_date", identity.birth_date),
    tax_code_sealed: identity.tax_code === null ? null : seal("tax_code", identity.tax_code),
  }
}

/** @throws Error when the key is not there, or a text was changed or moved */
export function openIdentity(sealer: Sealer, seller_id: string, row: SealedIdentity): OpenIdentity {
  const open = (field: keyof OpenIdentity, sealed: string) => sealer.open(sealed, row.key_id, { seller_id, field })
  return {
    number: open("number", row.number_sealed),
    birth_date: open("birth_date", row.birth_date_sealed),
    tax_code: row.tax_code_sealed === null ? null : open("tax_code", row.tax_code_sealed),
  }
}
