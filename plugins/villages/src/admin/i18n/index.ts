import en from "./json/en.json"
import vi from "./json/vi.json"

// Staff read Vietnamese. Medusa Admin asks this cookie first; whoever chose another language keeps it.
if (typeof document !== "undefined" && !/(?:^|;\s*)lng=/.test(document.cookie)) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API does not exist on plain http
  document.cookie = "lng=vi; path=/; max-age=31536000; samesite=lax"
}

export default {
  en: { villages: en },
  vi: { villages: vi },
}
