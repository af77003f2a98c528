import en from "./json/en.json"
import vi from "./json/vi.json"

export default {
  en: { traceability: en },
  vi: { traceability: vi },
}
