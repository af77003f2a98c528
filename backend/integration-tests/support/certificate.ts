import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import { endOfValidity } from "@cho-lang/ocop/workflows/rules/validity"
import request, { type Response } from "supertest"
import type { App } from "./app"
import { createMarket, HONG_VAN } from "./market"
import { photo } from "./paper"
import { Caller, createPerson, createStaff } from "./people"

/** The day so many days ago in Vietnam, `YYYY-MM-DD`. */
export function daysAgo(days: number): string {
  return vietnamDate(new Date(Date.now() - days * 86_400_000))
}

const GIVEN_ON = daysAgo(20)

/** A certificate of four stars as it is typed from the paper, all in order; of a made-up decision. */
export const PAPERS = {
  decision: { number: "4021/QĐ-UBND", decided_on: GIVEN_ON, level: "province", body: "UBND thành phố Hà Nội" },
  product_set: "QD26-21",
  product_code: `01-10210-03-${GIVEN_ON.slice(0, 4)}`,
  stars: 4,
  score: 78.5,
  certificate_no: "12",
  issued_on: GIVEN_ON,
  valid_until: endOfValidity(GIVEN_ON),
  legal_basis: "QD26",
  kind: "first",
  holder_type: "household",
  holder_name: "Hộ kinh doanh Kiều Thị Nhài",
  holder_registration_no: "01H8012345",
}

export interface SentScan {
  file?: Buffer
  name?: string
  type?: string
}

/** Sends a scan as a phone or an officer's browser does; what the file calls itself is the sender's word. */
export function sendScan(app: App, who: Caller, side: "seller" | "admin", sent: SentScan = {}): Promise<Response> {
  const { file = photo(3000), name = "giay.jpg", type = "image/jpeg" } = sent
  const call = request(app.origin()).post(`/${side}/certificate-scans`).set(who.authorization())
  return Promise.resolve(call.attach("file", file, { filename: name, contentType: type }))
}

/** The id of a scan that was kept. */
export async function keptScan(app: App, who: Caller, side: "seller" | "admin"): Promise<string> {
  const { body, status } = await sendScan(app, who, side)
  if (status !== 201) {
    throw new Error(`No scan: ${JSON.stringify(body)}`)
  }
  return body.scan.id
}

/** A household with two pieces, and two officers of its commune who verify. */
export interface CertificatePeople {
  owner: Caller
  officer: Caller
  second: Caller
  /** Ids of the pieces. */
  tray: string
  box: string
}

export async function createCertificatePeople(app: App): Promise<CertificatePeople> {
  const market = await createMarket(app.container())
  const tray = (await market.addProduct({ handle: "khay-tron" })).id
  const box = (await market.addProduct({ handle: "hop-tron" })).id
  const membership = { seller_id: market.seller.id, role: "owner" as const }
  const person = await createPerson(app.container(), "0912345678", [membership])
  const scope = { level: "commune" as const, code: HONG_VAN, duties: ["verify"] }
  const staff = async (email: string) =>
    new Caller(app.origin(), (await createStaff(app.container(), email, scope)).token)
  const [officer, second] = [await staff("xa@example.com"), await staff("thay@example.com")]
  return { owner: new Caller(app.origin(), person.token), officer, second, tray, box }
}

/** The household sends a certificate of its tray in, with a scan; as it is answered. */
export async function sendCertificate(app: App, { owner, tray }: CertificatePeople, change: object) {
  const scan_id = await keptScan(app, owner, "seller")
  const { body, status } = await owner.post("/seller/certificates", { ...PAPERS, product_id: tray, scan_id, ...change })
  if (status !== 201) {
    throw new Error(`Not taken: ${JSON.stringify(body)}`)
  }
  return body.certificate as { id: string; revision: number }
}
