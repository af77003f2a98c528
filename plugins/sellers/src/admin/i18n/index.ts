import en from "./json/en.json"
import staffEn from "./json/staff.en.json"
import staffVi from "./json/staff.vi.json"
import vi from "./json/vi.json"

export default {
  en: { sellers: en, staff: staffEn },
  vi: { sellers: vi, staff: staffVi },
}
