import styles from "./picture.module.css"

const widths = { goods: [320, 640, 960], wide: [480, 960, 1440] } as const
const ratio = { goods: [4, 5], wide: [3, 2] } as const

/** Goods stand 4:5; villages, stalls and crafts lie 3:2. */
export type PictureShape = keyof typeof widths

/** The address of one stored width. Pictures never change under their key, so browsers keep them for good. */
export function pictureUrl(key: string, width: number): string {
  return `/anh/${key}-${width}.webp`
}

/** A middle width of a picture, for shared links and structured data. */
export function sharePicture(key: string | null, shape: PictureShape): string | null {
  return key && pictureUrl(key, shape === "goods" ? 960 : 1440)
}

type Props = {
  picture: string | null
  shape: PictureShape
  alt: string
  /** How wide it stands on the page, as the `sizes` attribute says it. */
  sizes: string
  /** The first picture of a page: fetched at once and first. */
  first?: boolean
  className?: string
}

/** A picture in its fixed proportion; the place is kept before it arrives, and an egg-shell panel stands where there is none. */
export function Picture({ picture, shape, alt, sizes, first = false, className = "" }: Props) {
  const [small, middle, large] = widths[shape]
  const [x, y] = ratio[shape]
  if (!picture) return <div aria-hidden="true" className={`${styles[shape]} ${styles.none} ${className}`} />
  return (
    // biome-ignore lint/performance/noImgElement: fixed widths are made when a picture is stored; nothing is left to optimise
    <img
      className={`${styles[shape]} ${className}`}
      src={pictureUrl(picture, middle)}
      srcSet={[small, middle, large].map((width) => `${pictureUrl(picture, width)} ${width}w`).join(", ")}
      sizes={sizes}
      width={large}
      height={Math.round((large * y) / x)}
      alt={alt}
      loading={first ? "eager" : "lazy"}
      fetchPriority={first ? "high" : "auto"}
      decoding="async"
    />
  )
}
