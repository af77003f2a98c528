/** The browser's own reader of codes, where it has one (Chrome on Android). */
type CodeReader = { detect: (picture: ImageBitmap) => Promise<{ rawValue: string }[]> }
declare global {
  interface Window {
    BarcodeDetector?: new (options: { formats: string[] }) => CodeReader
  }
}

/** A photo of 12 megapixels would take an old phone seconds; a code is found in a smaller copy as well. */
const longestSide = 1200

async function readByBrowser(picture: ImageBitmap): Promise<string | null> {
  if (!window.BarcodeDetector) return null
  const codes = await new window.BarcodeDetector({ formats: ["qr_code"] }).detect(picture).catch(() => [])
  return codes[0]?.rawValue ?? null
}

async function readByLibrary(picture: ImageBitmap): Promise<string | null> {
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement("canvas")
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const context = canvas.getContext("2d", { willReadFrequently: true })
  if (!context) return null
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
  const { default: readCode } = await import("jsqr")
  return readCode(data, width, height)?.data ?? null
}

/** Bank and account number of a VietQR's text; null for any other code, or one whose check sum is wrong. */
export async function accountOfVietQr(text: string): Promise<{ bank_bin: string; account_number: string } | null> {
  const { QRPay } = await import("vietnam-qr-pay")
  const { isValid, consumer } = new QRPay(text)
  if (!isValid || !consumer?.bankBin || !consumer.bankNumber) return null
  return { bank_bin: consumer.bankBin, account_number: consumer.bankNumber }
}

/** Reads the VietQR in a picture. Both libraries are fetched on this tap only. */
export async function readVietQrPicture(file: File): Promise<{ bank_bin: string; account_number: string } | null> {
  try {
    const picture = await createImageBitmap(file)
    const text = (await readByBrowser(picture)) ?? (await readByLibrary(picture))
    return text ? await accountOfVietQr(text) : null
  } catch {
    return null
  }
}
