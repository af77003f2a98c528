/** A point on the ground: latitude and longitude in degrees, WGS 84. */
export type Point = readonly [latitude: number, longitude: number]

/** Waters and towns of the Red River delta down to Thanh Hóa, simplified to what a thumb-sized map can show. Towns within 1 km. */
export const waters: { key: "red" | "day" | "ma"; line: Point[]; name: Point }[] = [
  {
    key: "red",
    name: [20.5, 106.17],
    line: [
      [21.3, 105.36],
      [21.24, 105.42],
      [21.16, 105.5],
      [21.13, 105.62],
      [21.09, 105.73],
      [21.09, 105.82],
      [21.04, 105.87],
      [20.97, 105.9],
      [20.88, 105.93],
      [20.79, 105.93],
      [20.72, 105.98],
      [20.65, 106.05],
      [20.52, 106.14],
      [20.44, 106.2],
      [20.36, 106.32],
      [20.29, 106.44],
      [20.25, 106.59],
    ],
  },
  {
    key: "day",
    name: [20.38, 105.93],
    line: [
      [21.13, 105.62],
      [21.02, 105.66],
      [20.93, 105.71],
      [20.83, 105.72],
      [20.72, 105.77],
      [20.62, 105.85],
      [20.54, 105.91],
      [20.42, 105.92],
      [20.3, 105.97],
      [20.2, 106.05],
      [20.05, 106.1],
      [19.92, 106.09],
    ],
  },
  {
    key: "ma",
    name: [20.06, 105.5],
    line: [
      [20.3, 105.1],
      [20.1, 105.45],
      [20.02, 105.6],
      [19.92, 105.7],
      [19.85, 105.78],
      [19.8, 105.88],
      [19.77, 105.93],
    ],
  },
]

/** The shore of the Gulf of Tonkin, from north to south. */
export const coast: Point[] = [
  [21.0, 107.2],
  [20.75, 106.78],
  [20.66, 106.68],
  [20.55, 106.61],
  [20.42, 106.6],
  [20.25, 106.59],
  [20.18, 106.47],
  [20.08, 106.27],
  [19.98, 106.18],
  [19.92, 106.09],
  [19.95, 106.02],
  [19.88, 105.96],
  [19.77, 105.93],
  [19.68, 105.86],
  [19.5, 105.8],
  [19.2, 105.74],
  [18.8, 105.72],
]

export const towns: { key: "hanoi" | "namDinh" | "ninhBinh" | "thanhHoa"; at: Point }[] = [
  { key: "hanoi", at: [21.028, 105.852] },
  { key: "namDinh", at: [20.43, 106.17] },
  { key: "ninhBinh", at: [20.254, 105.975] },
  { key: "thanhHoa", at: [19.807, 105.776] },
]
