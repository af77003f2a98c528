/** A guide as staff would write it; `change` replaces parts. */
export function guideContent(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    title: { vi: "Chụp ảnh đẹp", en: "A good photo" },
    summary: { vi: "Ảnh sáng thì khách mới mua.", en: "Buyers trust a bright photo." },
    steps: [
      { text: { vi: "Đặt hàng gần cửa sổ.", en: "Put it near a window." }, picture: null, alt: null },
      { text: { vi: "Lau ống kính.\nChụp ba tấm.", en: "Wipe the lens.\nTake three." }, picture: null, alt: null },
    ],
    sound: { vi: null, en: null },
    ...change,
  }
}

/** The smallest MP3: one frame header and silence. */
export const SOUND = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(600)])
