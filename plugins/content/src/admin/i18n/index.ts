import en from "./json/en.json"
import vi from "./json/vi.json"

export default {
  en: { content: en },
  vi: { content: vi },
}
