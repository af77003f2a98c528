import type { Trace } from "@/lib/backend/traces"
import { paths } from "@/lib/paths"
import { dataBlock, type Markup } from "./html"

/**
 * What programs read of a trace: the piece, or the goods of the batch. A GS1 Digital Link of a batch may stand on SomeProducts only, one
 * of a piece on IndividualProduct only (schema.org/hasGS1DigitalLink).
 */
export function traceData({ code, serial, lot, product, seller, village }: Trace, publicUrl: string): Markup {
  const link =
    lot.gtin &&
    [
      publicUrl,
      "01",
      lot.gtin,
      "10",
      encodeURIComponent(lot.no),
      ...(serial ? ["21", encodeURIComponent(serial)] : []),
    ].join("/")
  return dataBlock({
    "@type": ["Product", serial === null ? "SomeProducts" : "IndividualProduct"],
    "@id": publicUrl + paths.trace(code),
    name: product.title,
    ...(product.picture && { image: `${publicUrl}/anh/${product.picture}-960.webp` }),
    ...(serial !== null && { serialNumber: serial }),
    ...(lot.gtin && { gtin14: lot.gtin, hasGS1DigitalLink: link }),
    productionDate: lot.madeTo ?? lot.madeFrom,
    brand: { "@type": "Brand", name: seller.name },
    manufacturer: {
      "@type": "Organization",
      name: seller.maker,
      address: seller.address,
      ...(seller.handle && { url: publicUrl + paths.seller(seller.handle) }),
    },
    countryOfOrigin: "VN",
    additionalProperty: [
      { "@type": "PropertyValue", name: "lot", value: lot.no },
      { "@type": "PropertyValue", name: "village", value: village.name },
      ...(lot.bestBefore ? [{ "@type": "PropertyValue", name: "bestBefore", value: lot.bestBefore }] : []),
    ],
  })
}
