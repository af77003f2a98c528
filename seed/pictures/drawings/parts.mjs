// What the drawings are made of: thin lines in the colours of the market's screens. Sizes in pixels of a 960 by 720 sheet.
export const ink = "#1f1a17"
export const son = "#9b1c1a"
export const dong = "#2b6536"
export const indigo = "#1f3a5f"
export const gold = "#8c6417"
export const egg = "#efe6d6"
export const eggDark = "#ddcfb8"
export const paper = "#fbf7f0"
export const white = "#ffffff"

/** A path; without a fill it is a line only. */
export const path = (d, { stroke = ink, fill = "none", width = 6 } = {}) =>
  `<path d="${d}" stroke="${stroke}" fill="${fill}" stroke-width="${width}"/>`

export const rect = (x, y, w, h, { r = 8, stroke = ink, fill = white, width = 6 } = {}) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" stroke="${stroke}" fill="${fill}" stroke-width="${width}"/>`

export const circle = (x, y, r, { stroke = ink, fill = "none", width = 6 } = {}) =>
  `<circle cx="${x}" cy="${y}" r="${r}" stroke="${stroke}" fill="${fill}" stroke-width="${width}"/>`

export const at = (x, y, drawn, { scale = 1, turn = 0 } = {}) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${drawn}</g>`

/** Only digits and marks: a drawing says the same in every language. */
export const digits = (text, x, y, size, { fill = ink, anchor = "middle" } = {}) =>
  `<text x="${x}" y="${y}" font-family="DejaVu Sans" font-size="${size}" fill="${fill}" stroke="none" text-anchor="${anchor}">${text}</text>`

/** Lines that stand for writing. */
export const writing = (x, y, widths, { gap = 34, stroke = eggDark, width = 10 } = {}) =>
  widths.map((long, row) => path(`M${x} ${y + row * gap}h${long}`, { stroke, width })).join("")

/** Right and wrong, each in a ring: told by shape first, by colour second. */
export const tick = (x, y, scale = 1) =>
  at(x, y, circle(0, 0, 44, { stroke: dong, fill: white }) + path("M-20 2l14 16 28-34", { stroke: dong, width: 9 }), { scale })
export const cross = (x, y, scale = 1) =>
  at(x, y, circle(0, 0, 44, { stroke: son, fill: white }) + path("M-17-17l34 34M17-17l-34 34", { stroke: son, width: 9 }), { scale })
/** Across something that is not to be used. */
export const struck = (x, y, w, h) => path(`M${x} ${y}l${w} ${h}M${x + w} ${y}l${-w} ${h}`, { stroke: son, width: 10 })

/** A lacquer bowl, its foot at 0, 0; 200 wide. */
export const bowl = ({ fill = white } = {}) =>
  path("M-100-110c4 62 38 100 100 100s96-38 100-100z", { fill }) +
  path("M-100-110a100 22 0 0 1 200 0a100 22 0 0 1-200 0z", { fill: egg }) +
  path("M-34-12l-6 14h80l-6-14", { fill }) +
  path("M-66-66q33 26 66 0t66 0", { stroke: son, width: 5 })

/** A phone standing upright, 260 by 500; what is on its screen is drawn from 0, 0 to 220 by 420. */
export const phone = (screen = "") =>
  rect(0, 0, 260, 500, { r: 34 }) +
  rect(20, 40, 220, 420, { r: 8, fill: paper, width: 4 }) +
  path("M105 21h50", { width: 6 }) +
  at(20, 40, screen)

/** A parcel seen from above and in front; its front is `w` by `h`, from 0, 0. */
export const parcel = (w, h, { deep = 60, fill = egg } = {}) =>
  path(`M0 0l${deep}-${deep}h${w}v${h}l-${deep} ${deep}`, { fill }) +
  path(`M${w} 0l${deep}-${deep}`) +
  rect(0, 0, w, h, { r: 2, fill })

/** A box that stands open, front `w` by `h`. */
export const openBox = (w, h, inside = "") =>
  path(`M0 0l-50-56h90l30 40M${w} 0l50-56h-90l-30 40`, { fill: egg }) + inside + rect(0, 0, w, h, { r: 2, fill: egg })

/** An identity card, 300 by 190. */
export const card = () =>
  rect(0, 0, 300, 190, { r: 16 }) +
  rect(24, 44, 84, 110, { r: 4, fill: egg, width: 4 }) +
  circle(66, 84, 20, { width: 4 }) +
  path("M34 150c4-30 18-38 32-38s28 8 32 38", { width: 4 }) +
  writing(132, 62, [140, 110, 130], { gap: 36 }) +
  path("M24 22h120", { stroke: son, width: 8 })

/** A slip of the post office, 240 by 320. */
export const slip = ({ done = false } = {}) =>
  rect(0, 0, 240, 320, { r: 4 }) +
  path("M24 34h6v46h-6zM42 34h4v46h-4zM58 34h10v46h-10zM80 34h4v46h-4zM96 34h8v46h-8zM118 34h4v46h-4zM134 34h10v46h-10z", {
    fill: ink,
    width: 1,
  }) +
  [0, 1, 2, 3]
    .map(
      (row) =>
        writing(done ? 72 : 28, 130 + row * 46, [[150, 120, 140, 90][row]]) +
        (done ? path(`M26 ${128 + row * 46}l10 10 18-22`, { stroke: dong, width: 6 }) : ""),
    )
    .join("")

/** A square code that is none: nobody can scan it by mistake. */
export const code = (size) => {
  const one = size / 7
  const eye = (x, y) => rect(x, y, one * 2, one * 2, { r: 1, width: 4 }) + rect(x + one * 0.6, y + one * 0.6, one * 0.8, one * 0.8, { r: 0, fill: ink, width: 1 })
  const dots = [[3, 0], [3, 2], [4, 3], [3, 4], [5, 3], [6, 4], [4, 5], [5, 6], [6, 6], [3, 6], [0, 3], [1, 3.4]]
  return (
    eye(0, 0) + eye(one * 5, 0) + eye(0, one * 5) +
    dots.map(([x, y]) => rect(x * one, y * one, one * 0.8, one * 0.8, { r: 0, fill: ink, width: 1 })).join("")
  )
}

/** A table of a spreadsheet; `marked` is a row from 0. */
export const sheet = (columns, rows, { marked = -1, cw = 120, rh = 56 } = {}) =>
  rect(0, 0, columns * cw, rows * rh, { r: 4 }) +
  rect(0, 0, columns * cw, rh, { r: 4, fill: egg, width: 4 }) +
  (marked >= 0 ? rect(0, marked * rh, columns * cw, rh, { r: 0, fill: "#f6e3df", stroke: son, width: 5 }) : "") +
  Array.from({ length: columns - 1 }, (_, column) => path(`M${(column + 1) * cw} 0v${rows * rh}`, { width: 3 })).join("") +
  Array.from({ length: rows - 1 }, (_, row) => path(`M0 ${(row + 1) * rh}h${columns * cw}`, { width: 3 })).join("")

export const arrow = (d, [x, y], turn, stroke = son) =>
  path(d, { stroke, width: 8 }) + at(x, y, path("M-26-20l26 20-26 20", { stroke, width: 8 }), { turn })
