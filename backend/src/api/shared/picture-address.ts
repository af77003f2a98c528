/** A key of the house, such as `son-mai/khay-tron`; addresses that others give have a scheme or a dot. */
const KEY = /^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/
const ADDRESS = /^\/static\/([a-z0-9-]+(?:\/[a-z0-9-]+)+)-320\.webp$/

function toAddress(key: string): string {
  return KEY.test(key) ? `/static/${key}-320.webp` : key
}

function toKey(address: string): string {
  return ADDRESS.exec(address)?.[1] ?? address
}

/** A JSON value with `change` applied to each picture in it: `thumbnail`, and `url` of what stands in `images`. */
function withPictures(value: unknown, change: (picture: string) => string): unknown {
  const isImage = (one: unknown): one is { url: string } =>
    typeof one === "object" && one !== null && typeof (one as { url?: unknown }).url === "string"
  const text = JSON.stringify(value, (name, inner: unknown) => {
    if (name === "thumbnail" && typeof inner === "string") {
      return change(inner)
    }
    if (name === "images" && Array.isArray(inner)) {
      return inner.map((image) => (isImage(image) ? { ...image, url: change(image.url) } : image))
    }
    return inner
  })
  return text === undefined ? undefined : JSON.parse(text)
}

/** The same answer with pictures that a browser finds: each key becomes the address of its smallest width. */
export function addressesForKeys(body: unknown): unknown {
  return withPictures(body, toAddress)
}

/** The same body with keys again where it holds addresses that `addressesForKeys` made; other addresses stay. */
export function keysForAddresses(body: unknown): unknown {
  return withPictures(body, toKey)
}
