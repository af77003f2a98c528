import { describe, expect, it } from "vitest"
import { addressesForKeys, keysForAddresses } from "./picture-address"

const answer = {
  products: [
    {
      id: "prod_1",
      thumbnail: "son-mai/khay-tron",
      images: [
        { id: "img_1", url: "son-mai/khay-tron" },
        { id: "img_2", url: "https://example.com/a.png" },
      ],
      handle: "a/b",
    },
  ],
  order: { items: [{ thumbnail: "che-lam/hop", variant: { product: { thumbnail: null, images: [] } } }] },
}

describe("pictures below /admin", () => {
  it("leave as addresses, wherever they stand, and nothing else is touched", () => {
    expect(addressesForKeys(answer)).toEqual({
      products: [
        {
          id: "prod_1",
          thumbnail: "/static/son-mai/khay-tron-320.webp",
          images: [
            { id: "img_1", url: "/static/son-mai/khay-tron-320.webp" },
            { id: "img_2", url: "https://example.com/a.png" },
          ],
          handle: "a/b",
        },
      ],
      order: {
        items: [{ thumbnail: "/static/che-lam/hop-320.webp", variant: { product: { thumbnail: null, images: [] } } }],
      },
    })
  })

  it("come back as the keys they were", () => {
    expect(keysForAddresses(addressesForKeys(answer))).toEqual(answer)
  })

  it("that staff uploaded keep their address", () => {
    const upload = { thumbnail: "http://localhost:9000/static/1763-anh.png", images: [{ url: "/static/1763-anh.png" }] }
    expect(addressesForKeys(upload)).toEqual(upload)
    expect(keysForAddresses(upload)).toEqual(upload)
  })

  it("an empty answer stays empty", () => {
    expect(addressesForKeys(undefined)).toBeUndefined()
  })
})
