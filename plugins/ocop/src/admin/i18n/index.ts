import curationEn from "./json/curation.en.json"
import curationVi from "./json/curation.vi.json"
import en from "./json/en.json"
import vi from "./json/vi.json"

export default {
  en: { ocop: en, curation: curationEn },
  vi: { ocop: vi, curation: curationVi },
}
