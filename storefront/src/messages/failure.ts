import type { Locale } from "@/lib/locale"

/** The words of a failed page. In a file of their own: the error screen runs in the browser and must not bring all words along. */
export const failureWords: Record<Locale, { title: string; text: string; retry: string }> = {
  vi: {
    title: "Trang chưa mở được",
    text: "Lỗi ở phía chúng tôi. Giỏ hàng của bạn vẫn còn nguyên.",
    retry: "Mở lại trang",
  },
  en: {
    title: "This page did not open",
    text: "The fault is ours. Your basket is untouched.",
    retry: "Open it again",
  },
}

/** The same for the sellers' desk, where nobody has a basket. */
export const deskFailureWords: typeof failureWords = {
  vi: {
    title: "Trang chưa mở được",
    text: "Lỗi ở phía chúng tôi. Việc vừa làm còn nguyên, mở lại giúp.",
    retry: "Mở lại trang",
  },
  en: {
    title: "This page did not open",
    text: "The fault is ours. Your work is untouched; please open it again.",
    retry: "Open it again",
  },
}

/** What a form says whose answer never came. What is sent twice counts once. */
export const unsentWords: Record<Locale, string> = {
  vi: "Mất mạng, chưa gửi được. Những gì đã điền còn nguyên, có mạng thì bấm lại.",
  en: "No signal: this was not sent. What you filled in is still here; tap again once there is signal.",
}
