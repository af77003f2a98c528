import type { OpenIdentity } from "./identity"

/** What a verifier is asked to confirm. */
export interface IdentityClaim extends OpenIdentity {
  full_name: string
}

/**
 * An electronic service that confirms identities, given in the plugin's option `identityVerifier`. By hand until
 * there is one; electronic verification of sellers is compulsory from 1 January 2027 (Decree 248/2026/NĐ-CP, 52.2).
 */
export interface IdentityVerifier {
  /** Stands beside the date as who verified. */
  readonly name: string
  /** True when name, birth date and number belong together. Throws when the service cannot say. */
  confirm(claim: IdentityClaim): Promise<boolean>
}
