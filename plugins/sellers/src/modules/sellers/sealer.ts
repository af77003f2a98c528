import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"

/** A key of 32 bytes with a name that stays with everything it sealed. */
export interface SealingKey {
  id: string
  key: Buffer
}

/** What a sealed text belongs to: copied into another row or field, it does not open. */
export interface SealedPlace {
  seller_id: string
  field: string
}

const ALGORITHM = "aes-256-gcm"
const NONCE_BYTES = 12
const TAG_BYTES = 16

function associated({ seller_id, field }: SealedPlace): Buffer {
  return Buffer.from(JSON.stringify([seller_id, field]))
}

/**
 * Seals short texts with AES-256-GCM. The first key seals; every key opens what it sealed, so that keys can be
 * replaced while the shop is open.
 */
export class Sealer {
  constructor(private readonly keys: SealingKey[]) {}

  /** False where the operator gave no key. */
  get canSeal(): boolean {
    return this.keys.length > 0
  }

  /** Id of the key that seals now. @throws Error when there is none */
  get keyId(): string {
    return this.current().id
  }

  /** Nonce, tag and cipher text as one base64url text. */
  seal(text: string, place: SealedPlace): string {
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv(ALGORITHM, this.current().key, nonce).setAAD(associated(place))
    const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url")
  }

  /** @throws Error when the key is not there, or the text was changed or belongs elsewhere */
  open(sealed: string, keyId: string, place: SealedPlace): string {
    const key = this.keys.find(({ id }) => id === keyId)
    if (!key) {
      throw new Error(`The identity key ${keyId} is not in IDENTITY_KEYS`)
    }
    const bytes = Buffer.from(sealed, "base64url")
    const decipher = createDecipheriv(ALGORITHM, key.key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    decipher.setAAD(associated(place)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString("utf8")
  }

  private current(): SealingKey {
    const [current] = this.keys
    if (!current) {
      throw new Error("IDENTITY_KEYS holds no key: identity numbers cannot be kept")
    }
    return current
  }
}
