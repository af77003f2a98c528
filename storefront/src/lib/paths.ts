import { deskPaths } from "./desk-paths"

/** Every address of the shop, without language prefix (see locale.ts). One place, so that a link cannot be misspelt. */
export const paths = {
  home: "/",
  goods: "/hang",
  ocop: "/ocop",
  ordering: "/cach-xep-hang",
  crafts: "/nghe",
  villages: "/lang-nghe",
  guides: "/huong-dan",
  search: "/tim-kiem",
  basket: "/gio-hang",
  checkout: "/thanh-toan",
  review: "/thanh-toan/xem-lai",
  orders: "/don-hang",
  account: "/tai-khoan",
  desk: "/ban-hang",
  ...deskPaths,
  notFound: "/khong-thay",
  failed: "/loi",
  product: (handle: string) => `/san-pham/${handle}`,
  village: (handle: string) => `/lang-nghe/${handle}`,
  commune: (handle: string) => `/xa/${handle}`,
  craft: (handle: string) => `/nghe/${handle}`,
  seller: (handle: string) => `/gian-hang/${handle}`,
  guide: (slug: string) => `/huong-dan/${slug}`,
  certificate: (handle: string) => `/giay-chung-nhan/${handle}`,
  order: (code: string) => `/don-hang/${code}`,
  traces: "/t",
  trace: (code: string) => `/t/${code}`,
  traceReport: (code: string) => `/t/${code}/bao`,
  tracePlace: (code: string) => `/t/${code}/tinh`,
  /** The batch as an EPCIS document, to verify it. */
  traceExport: (code: string) => `/t/${code}/nhat-ky`,
  /** Signed days, the same as data, a key that signed them, and the script that verifies a batch with it. */
  roots: "/so-goc",
  rootsData: "/so-goc/du-lieu",
  rootKey: (id: string) => `/so-goc/khoa/${id}`,
  verifyScript: "/verify-lot.mjs",
  /** The picture that a shared link shows; `version` names its state. */
  sharePicture: (kind: "mon" | "gian", handle: string, version: string) => `/chia-se/${kind}/${handle}-${version}.jpg`,
  orderReceipt: (code: string, reference: string) => `/don-hang/${code}/phieu-gui/${reference}`,
  orderPhoto: (code: string, reference: string, id: string) => `/don-hang/${code}/anh/${reference}/${id}`,
  orderCopy: (code: string) => `/don-hang/${code}/ban-sao`,
} as const

/** What a page can be about. All but orders are public, and words that the backend's existence check takes. */
export type Kind = "product" | "village" | "commune" | "craft" | "seller" | "guide" | "certificate" | "order"

const kinds: Record<string, Kind> = {
  "san-pham": "product",
  "lang-nghe": "village",
  xa: "commune",
  nghe: "craft",
  "gian-hang": "seller",
  "huong-dan": "guide",
  "giay-chung-nhan": "certificate",
  "don-hang": "order",
}

/** Handles are lower-case Latin letters, digits and hyphens, starting with a letter or digit. */
export function isHandle(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,199}$/.test(text)
}

/** 26 characters in either case; grouped by spaces or dashes when somebody typed them. */
export function isOrderCode(text: string): boolean {
  return /^[0-9a-z]{26}$/i.test(text.replace(/[ -]|%20/g, ""))
}

/** What a path without language prefix is about; null for all other paths. */
export function kindOfPath(path: string): { kind: Kind; handle: string } | null {
  const [, folder = "", handle = "", more] = path.split("/")
  const kind = kinds[folder]
  return kind && handle && more === undefined ? { kind, handle } : null
}
