import curationEn from "./json/curation.en.json"
import curationVi from "./json/curation.vi.json"
import en from "./json/en.json"
import fairEn from "./json/fair.en.json"
import fairVi from "./json/fair.vi.json"
import vi from "./json/vi.json"

export default {
  en: { ocop: en, curation: curationEn, fair: fairEn },
  vi: { ocop: vi, curation: curationVi, fair: fairVi },
}
