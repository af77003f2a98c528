import en from "./json/en.json"
import vi from "./json/vi.json"

export default {
  en: { sellers: en },
  vi: { sellers: vi },
}
