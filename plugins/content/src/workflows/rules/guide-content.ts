/** A text in both languages of the site. */
export interface Bilingual {
  vi: string
  en: string
}

export interface GuideStep {
  /** Lines parted by a line break. */
  text: Bilingual
  /** Key of its picture; null where there is none. */
  picture: string | null
  /** What the picture shows, for whoever cannot see it; null where the text says all of it. */
  alt: Bilingual | null
}

/** Everything a guide says, in the order in which it says it. */
export interface GuideContent {
  title: Bilingual
  /** One sentence. */
  summary: Bilingual
  steps: GuideStep[]
  /** Name of the sound file of a language; null where the phone's own voice reads. */
  sound: { vi: string | null; en: string | null }
}
