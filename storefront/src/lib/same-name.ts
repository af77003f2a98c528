const marks = /\p{M}+/gu
const separators = /[^\p{L}\p{N}]+/gu

const fold = (name: string): string =>
  name.normalize("NFD").replace(marks, "").replace(/[đĐ]/g, "d").toLowerCase().replace(separators, " ").trim()

/** Whether two names are one but for case, marks and spaces, as the backend reckons it of goods that carry a star. */
export const isSameName = (one: string, other: string): boolean => fold(one) === fold(other)
