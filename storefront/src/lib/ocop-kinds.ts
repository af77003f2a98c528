/** Sectors and groups of OCOP goods: the word of the address, and the id the backend knows. A test compares them with its data. */
export const ocopKinds: Readonly<Record<string, string>> = {
  "thuc-pham": "food",
  "tuoi-song": "fresh-food",
  "tho-so-che": "raw-food",
  "che-bien": "processed-food",
  "gia-vi": "seasonings",
  che: "tea",
  "ca-phe-ca-cao": "coffee-cocoa",
  "do-uong": "drinks",
  "do-uong-co-con": "alcoholic-drinks",
  "do-uong-khong-con": "non-alcoholic-drinks",
  "duoc-lieu": "medicinal",
  "thuoc-duoc-lieu": "medicines",
  "my-pham": "herbal-cosmetics",
  "tinh-dau": "essential-oils",
  "thu-cong": "handicrafts",
  "thu-cong-gia-dung": "household-handicrafts",
  "vai-may-mac": "textiles",
  "sinh-vat-canh": "ornamentals",
  hoa: "flowers",
  "cay-canh": "ornamental-plants",
  "dong-vat-canh": "ornamental-animals",
  "du-lich": "tourism",
  "dich-vu-du-lich": "tourism-services",
}

const words = new Map(Object.entries(ocopKinds).map(([word, id]) => [id, word]))
const sets = 26

/** The address's word for a sector, a group or a set (`qd26-06` is `bo-06`); null for what is none. */
export function ocopKindWord(id: string): string | null {
  const set = /^qd26-(\d\d)$/.exec(id)?.[1]
  return set ? `bo-${set}` : (words.get(id) ?? null)
}

/** The id behind a word of the address; null where it names nothing. */
export function ocopKindOfWord(word: string): string | null {
  const set = /^bo-(\d\d)$/.exec(word)?.[1]
  if (set) return Number(set) >= 1 && Number(set) <= sets ? `qd26-${set}` : null
  return Object.hasOwn(ocopKinds, word) ? (ocopKinds[word] ?? null) : null
}
