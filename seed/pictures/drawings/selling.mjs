import { arrow, at, bowl, card, circle, cross, digits, dong, egg, eggDark, gold, indigo, paper, path, phone, rect, sheet, son, tick, white, writing } from "./parts.mjs"

const boxes = (count, w, gap, drawn = () => "") =>
  Array.from({ length: count }, (_, n) => rect(n * (w + gap), 0, w, w * 1.25, { r: 6 }) + drawn(n, n * (w + gap))).join("")
const button = (y, fill = son) => rect(16, y, 188, 56, { r: 10, fill, stroke: fill, width: 2 }) + path(`M60 ${y + 28}h100`, { stroke: white, width: 8 })
const awning = (w) => {
  const part = w / 6
  return (
    path(`M24 0h${w - 48}l24 90h-${w}z`, { fill: white }) +
    Array.from({ length: 6 }, (_, n) =>
      path(`M${n * part} 90a${part / 2} 34 0 0 0 ${part} 0z`, { fill: n % 2 ? white : "#f1d9d3" }),
    ).join("")
  )
}
const stall = () =>
  path("M40 110v290h520V110", { fill: paper }) + path("M40 300h520", {}) + at(0, 20, awning(600)) +
  at(160, 296, bowl(), { scale: 0.7 }) + path("M270 296v-84h60v84z", { fill: egg }) + path("M282 212c-6-30 42-30 36 0", {}) +
  at(440, 296, rect(-60, -60, 120, 60, { r: 4, fill: egg }) + path("M-40-30h80", { stroke: son }))
const house = () => path("M0 130L150 0l150 130", { fill: white }) + path("M36 110v170h228V110", { fill: white }) + rect(120, 180, 62, 100, { r: 2, fill: egg }) + rect(196, 150, 44, 44, { r: 2, fill: paper, width: 4 })
const pin = () => path("M0 0c-34-44-56-72-56-104a56 56 0 0 1 112 0c0 32-22 60-56 104z", { stroke: son, fill: white, width: 8 }) + circle(0, -104, 20, { stroke: son, width: 8 })
const frame = (w, h) => path(`M0 40V0h40M${w - 40} 0h40v40M${w} ${h - 40}v40h-40M40 ${h}H0v-40`, { stroke: indigo, width: 8 })
const cloth = (w) => path(`M0 0h${w}l30 70h-${w + 60}z`, { fill: egg, stroke: eggDark })

/** The drawings of opening a stall, taking a photo and listing, by name. */
export const selling = {
  "may-nut-do": at(350, 110, phone(at(0, 0, writing(24, 60, [150, 120])) + rect(16, 140, 188, 56, { width: 4 }) + writing(32, 168, [110], { stroke: gold }) + button(340))) + arrow("M760 470c-40 60-90 70-150 52", [606, 520], 190),
  "ma-sau-so":
    at(130, 250, boxes(6, 96, 26, (n, x) => (n < 4 ? digits("4829"[n], x + 48, 84, 64) : n === 4 ? path(`M${x + 48} 30v60`, { stroke: son }) : ""))) +
    at(280, 480, writing(0, 0, [400, 300])),
  "can-cuoc": at(255, 215, card(), { scale: 1.5 }),
  "nha-trong-lang":
    at(330, 270, house()) + at(90, 360, house(), { scale: 0.6 }) + at(700, 380, house(), { scale: 0.55 }) + path("M40 560h880") + at(480, 250, pin()),
  "gian-hang": at(180, 150, stall()),
  "xa-duyet":
    rect(300, 110, 360, 480, { r: 6 }) + writing(350, 190, [260, 220, 240, 180], { gap: 56 }) +
    at(560, 490, circle(0, 0, 92, { stroke: son, fill: white, width: 8 }) + circle(0, 0, 74, { stroke: son, width: 4 }) + path("M-36 2l26 30 50-62", { stroke: son, width: 12 }), { turn: -10 }),
  "anh-cua-so":
    rect(90, 110, 230, 330, { r: 2, fill: white }) + path("M205 110v330M90 275h230") + path("M60 440h290") +
    [0, 1, 2, 3].map((n) => path(`M350 ${200 + n * 66}l${190 + n * 18} ${90 + n * 26}`, { stroke: "#c79a3b", width: 5 })).join("") +
    path("M400 570h470") + at(660, 566, bowl({ fill: white }), { scale: 1.25 }) + path("M560 560c-30-30-46-60-48-96", { stroke: "#c79a3b", width: 5 }) +
    at(800, 130, circle(0, 0, 40, { stroke: eggDark }) + path("M0 40v30M-24 70h48", { stroke: eggDark }) + cross(0, 6, 0.7)),
  "nen-tron":
    rect(50, 110, 410, 470, { r: 4, fill: paper }) + at(90, 440, cloth(330)) + at(255, 470, bowl({ fill: white }), { scale: 1.2 }) + tick(420, 560) +
    rect(500, 110, 410, 470, { r: 4, fill: paper }) + path("M500 480h410", { width: 4 }) + at(700, 500, bowl({ fill: white }), { scale: 1 }) +
    path("M540 480v-150h54v150M548 330c-4-36 42-36 38 0", { fill: egg }) + rect(810, 330, 76, 150, { fill: egg }) + path("M818 370h60M818 410h60", { width: 4 }) +
    path("M560 220c40-60 90-50 110 0s70 50 110-10", { width: 5 }) + path("M600 540l90 20M760 546l60-20", { width: 5 }) + cross(870, 560),
  "lau-ong-kinh":
    rect(330, 110, 270, 500, { r: 36 }) + rect(360, 140, 120, 120, { r: 26, fill: egg }) + circle(420, 200, 36, { fill: white }) + circle(420, 200, 16) +
    path("M430 214c80-30 130 10 220-20 60-20 90 30 60 70-40 56-110 20-150 60-50 40-120 0-130-110z", { fill: white, stroke: indigo }) + path("M520 226c30 10 60 0 90-10M540 270c24 6 40 0 60-10", { stroke: indigo, width: 4 }) +
    path("M376 150l-30-36M440 130l6-40", { stroke: "#c79a3b" }),
  "ngang-tam":
    path("M80 560h800") + at(660, 556, bowl({ fill: white }), { scale: 1.3 }) +
    at(160, 300, rect(0, 0, 60, 240, { r: 14 }) + circle(60, 50, 12, { fill: egg })) + path("M150 420c-50 10-70 60-50 140M236 420c30 30 20 90 0 140", {}) +
    path("M250 440h270", { stroke: indigo, width: 4 }) + path("M250 380L520 420M250 500l270-40", { stroke: indigo, width: 3 }) + tick(850, 180),
  "vua-khung":
    rect(50, 110, 410, 470, { r: 4, fill: paper }) + at(110, 190, frame(290, 290)) + at(255, 430, bowl({ fill: white }), { scale: 1.2 }) + tick(420, 560) +
    `<clipPath id="f"><rect x="500" y="110" width="410" height="470"/></clipPath>` + rect(500, 110, 410, 470, { r: 4, fill: paper }) +
    `<g clip-path="url(#f)">${at(850, 480, bowl({ fill: white }), { scale: 1.8 })}</g>` + at(560, 190, frame(290, 290)) + cross(870, 560),
  "ba-tam":
    [0, 1, 2].map((n) => rect(60 + n * 290, 170, 260, 340, { r: 4 })).join("") + at(190, 440, bowl({ fill: white }), { scale: 1.05 }) +
    path("M370 400q30-70 60 0t60 0 60 0 40-20M370 330q30-70 60 0t60 0 60 0 40-20M370 260q30-50 60 0t60 0 60 0", { stroke: son }) +
    at(770, 340, circle(0, 0, 96, { fill: white }) + circle(0, 0, 42, { fill: egg })) + [0, 1, 2].map((n) => digits(String(n + 1), 190 + n * 290, 580, 44)).join(""),
  "may-them": at(350, 110, phone(writing(24, 60, [150]) + [0, 1].map((n) => rect(16, 110 + n * 96, 60, 72, { fill: egg, width: 4 }) + writing(96, 136 + n * 96, [90, 60], { gap: 26 })).join("") + at(110, 360, circle(0, 0, 48, { fill: son, stroke: son }) + path("M-24 0h48M0-24v48", { stroke: white, width: 9 })))),
  "may-chup":
    at(180, 110, phone(at(20, 70, frame(180, 200)) + at(110, 240, bowl({ fill: white }), { scale: 0.8 }) + circle(110, 360, 34, { stroke: son, width: 8 }) + circle(110, 360, 20, { fill: son, stroke: son }))) +
    path("M520 560h380") + at(700, 556, bowl({ fill: white }), { scale: 1.3 }),
  "gia-bang-chu":
    rect(170, 200, 620, 150, { r: 14 }) + digits("65.000", 210, 302, 84, { anchor: "start" }) + path("M560 230v90", { stroke: son }) +
    writing(180, 420, [560, 430], { gap: 52, stroke: gold }) + tick(820, 440),
  "nhan-do-an":
    path("M330 200h300v360a40 40 0 0 1-40 40H370a40 40 0 0 1-40-40z", { fill: white }) + rect(310, 130, 340, 72, { r: 12, fill: egg }) +
    rect(370, 280, 220, 240, { r: 4, fill: paper, width: 4 }) + writing(396, 326, [160, 130, 160, 90, 140], { gap: 40 }) + path("M396 314h60", { stroke: son, width: 10 }),
  "phen-me":
    [0, 1].map((n) => at(80 + n * 250, 260 + n * 130, path("M0 60L90 0h300l-90 60z", { fill: egg }) + [0, 1, 2, 3, 4].map((m) => path(`M${60 + m * 62} 56c20-30 30-30 60-50`, { stroke: gold, width: 5 })).join(""))).join("") +
    rect(640, 130, 230, 250, { r: 8 }) + rect(640, 130, 230, 60, { r: 8, fill: son, stroke: son }) + digits("21", 755, 320, 100),
  "nguyen-lieu":
    path("M150 250c-50 110-60 240-20 330h300c40-90 30-220-20-330z", { fill: egg }) + path("M160 250c40-50 200-50 240 0l30-60c-60-30-240-30-300 0z", { fill: white }) + path("M210 400q70 50 140 0M200 460q80 50 160 0", { stroke: gold }) +
    rect(560, 180, 290, 390, { r: 4 }) + writing(600, 250, [210, 170, 210, 140, 190], { gap: 62 }),
  "dinh-chinh":
    rect(230, 120, 500, 480, { r: 6 }) + writing(290, 210, [380, 330], { gap: 70 }) + path("M280 278h350", { stroke: son, width: 6 }) +
    rect(270, 350, 420, 140, { r: 6, stroke: dong, fill: paper, width: 5 }) + writing(300, 396, [340, 240], { gap: 48, stroke: dong }),
  "tai-mau":
    rect(120, 140, 560, 360, { r: 18 }) + path("M60 560h680l-50 44H110z", { fill: egg }) + at(200, 200, sheet(3, 4, { cw: 133, rh: 60 })) +
    path("M800 180v180", { stroke: son, width: 10 }) + path("M750 320l50 50 50-50", { stroke: son, width: 10 }) + path("M740 430h120", { stroke: son, width: 10 }),
  "mot-dong": at(130, 160, sheet(5, 7, { marked: 3, cw: 140, rh: 58 })) + [0, 1, 2, 3, 4].map((n) => path(`M${160 + n * 140} 189h80`, { width: 9 }) + path(`M${160 + n * 140} 364h70`, { stroke: son, width: 9 })).join(""),
  "gia-trong-o": at(180, 200, sheet(3, 5, { cw: 200, rh: 70 })) + rect(380, 340, 200, 70, { r: 0, stroke: son, width: 9 }) + digits("65000", 480, 392, 46) + [0, 1, 2].map((n) => path(`M${220 + n * 200} 235h110`, { width: 9 })).join("") + digits("900", 680, 392, 46, {}),
  "anh-zip":
    [0, 1, 2].map((n) => at(90 + n * 54, 150 + n * 100, rect(0, 0, 230, 180, { r: 4 }) + at(115, 150, bowl({ fill: white }), { scale: 0.7 }))).join("") +
    arrow("M520 380h90", [616, 380], 0) + path("M660 220h150l60 60v280H660z", { fill: egg }) + path("M810 220v60h60") + Array.from({ length: 7 }, (_, n) => path(`M${n % 2 ? 766 : 746} ${250 + n * 30}h20`, { width: 8 })).join(""),
  "xem-truoc":
    rect(200, 110, 560, 500, { r: 6 }) + [0, 1, 2, 3].map((n) => writing(340, 180 + n * 118, [340, 230], { gap: 34 }) + (n === 2 ? cross(270, 196 + n * 118, 0.8) : tick(270, 196 + n * 118, 0.8))).join(""),
  "nhap-xong": at(300, 150, stall(), { scale: 0.95 }) + [0, 1, 2].map((n) => rect(60, 220 + n * 110, 110, 80, { r: 4, fill: egg })).join("") + arrow("M200 370h70", [280, 370], 0),
}
