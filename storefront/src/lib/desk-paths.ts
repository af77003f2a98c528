/** The screens of opening a stall, in their order, by the word in the address. */
export const openingSteps = ["ai", "o-dau", "lam-gi", "tai-khoan"] as const
export type OpeningStep = (typeof openingSteps)[number]

/** Every address of the desk but its home; part of `paths`. */
export const deskPaths = {
  signIn: "/ban-hang/dang-nhap",
  signInCode: "/ban-hang/dang-nhap/ma",
  signInPassword: "/ban-hang/dang-nhap/mat-khau",
  handover: "/ban-hang/ma",
  handoverCode: (code: string) => `/ban-hang/ma/${encodeURIComponent(code)}`,
  opening: "/ban-hang/mo-gian",
  openingStep: (step: OpeningStep) => `/ban-hang/mo-gian/${step}`,
  formOfAddress: "/ban-hang/xung-ho",
  choice: "/ban-hang/chon-gian",
  stall: "/ban-hang/gian",
  stallTexts: "/ban-hang/gian/sua",
  stallHoliday: "/ban-hang/gian/nghi",
  stallIdentity: "/ban-hang/gian/giay-to",
  stallAccount: "/ban-hang/gian/tai-khoan",
  stallClose: "/ban-hang/gian/dong",
  listings: "/ban-hang/hang",
  listingNew: "/ban-hang/hang/moi",
  listing: (key: string) => `/ban-hang/hang/mon/${encodeURIComponent(key)}`,
  listingHistory: (productId: string) => `/ban-hang/hang/lich-su/${encodeURIComponent(productId)}`,
  listingPrice: (productId: string) => `/ban-hang/hang/gia/${encodeURIComponent(productId)}`,
  listingImports: "/ban-hang/hang/nhap",
  listingImport: (id: string) => `/ban-hang/hang/nhap/${encodeURIComponent(id)}`,
  people: "/ban-hang/nguoi",
  peopleInvite: "/ban-hang/nguoi/moi",
  history: "/ban-hang/nhat-ky",
  news: "/ban-hang/tin",
  devices: "/ban-hang/may",
  newPhone: "/ban-hang/may/doi-so",
  helped: "/ban-hang/giup",
  helpNew: "/ban-hang/giup/moi",
  helpHandover: "/ban-hang/giup/ma",
  helpConsent: (id: string) => `/ban-hang/giup/dong-y/${encodeURIComponent(id)}`,
} as const
