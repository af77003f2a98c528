import { QRPay } from "vietnam-qr-pay"
import { expect, it } from "vitest"
import { accountOfVietQr } from "./vietqr-picture"

const code = QRPay.initVietQR({ bankBin: "970436", bankNumber: "0123456789" }).build()

it("reads bank and number of a VietQR", async () => {
  expect(await accountOfVietQr(code)).toEqual({ bank_bin: "970436", account_number: "0123456789" })
})

it.each([code.replace("0123456789", "0123456788"), "https://zalo.me/0912345678", ""])(
  "takes nothing from %s",
  async (text) => {
    expect(await accountOfVietQr(text)).toBeNull()
  },
)
