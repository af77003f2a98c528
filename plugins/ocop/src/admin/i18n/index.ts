import en from "./json/en.json"
import vi from "./json/vi.json"

export default {
  en: { ocop: en },
  vi: { ocop: vi },
}
