import localFont from "next/font/local"

// Two files per face: the browser takes the Vietnamese one only for the letters that the Latin one lacks.
// The fallback's metrics are fitted to the Latin file (size-adjust), so nothing moves when the face arrives.

const textLatin = localFont({
  src: [
    {
      path: "../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2",
      weight: "600",
    },
  ],
  variable: "--face-text-latin",
  display: "swap",
  fallback: ["system-ui", "sans-serif"],
})

const textVietnamese = localFont({
  src: [
    {
      path: "../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2",
      weight: "600",
    },
  ],
  variable: "--face-text-vietnamese",
  display: "swap",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB",
    },
  ],
})

const headingLatin = localFont({
  src: "../../../node_modules/@fontsource-variable/lora/files/lora-latin-wght-normal.woff2",
  weight: "400 700",
  variable: "--face-heading-latin",
  display: "swap",
  adjustFontFallback: "Times New Roman",
  fallback: ["serif"],
})

const headingVietnamese = localFont({
  src: "../../../node_modules/@fontsource-variable/lora/files/lora-vietnamese-wght-normal.woff2",
  weight: "400 700",
  variable: "--face-heading-vietnamese",
  display: "swap",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB",
    },
  ],
})

/** Class names that put the typefaces' names into custom properties; tokens.css joins them into families. */
export const fontClasses = [textLatin, textVietnamese, headingLatin, headingVietnamese]
  .map((font) => font.variable)
  .join(" ")
