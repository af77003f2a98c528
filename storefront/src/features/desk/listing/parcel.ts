/** Grams in whose steps a parcel is reckoned; also what a box weighs at least. */
const step = 50

/** What goods of `net` grams likely weigh packed, in grams: a tenth more for box and padding. The household sees it and corrects it. */
export function parcelOf(net: number): number {
  return Math.ceil(Math.max(net + step, Math.round(net * 1.1)) / step) * step
}
