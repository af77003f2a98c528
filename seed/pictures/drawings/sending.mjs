import { arrow, at, bowl, card, circle, code, cross, digits, dong, egg, eggDark, gold, indigo, openBox, paper, parcel, path, phone, rect, slip, son, struck, tick, white, writing } from "./parts.mjs"

const crumple = (x, y, r) => at(x, y, path(`M${-r} 0l${r * 0.4}-${r * 0.8} ${r * 0.7} ${r * 0.1} ${r * 0.6} ${r * 0.5}-${r * 0.2} ${r * 0.8}-${r * 0.9} ${r * 0.2}z`, { fill: white, width: 5 }) + path(`M${-r * 0.3}-${r * 0.2}l${r * 0.4} ${r * 0.4} ${r * 0.4}-${r * 0.4}`, { width: 4 }))
const glass = () => path("M-40-80h80c0 60-10 80-40 84-30-4-40-24-40-84zM0 4v56M-30 62h60", { width: 7 })
const lock = () => rect(-60, -10, 120, 100, { r: 10, stroke: son, fill: white, width: 8 }) + path("M-36-10v-34a36 36 0 0 1 72 0v34", { stroke: son, width: 8 }) + circle(0, 34, 10, { stroke: son, fill: son })
const note = () => rect(0, 0, 300, 150, { r: 8, fill: white }) + circle(150, 75, 42, { stroke: gold }) + circle(40, 40, 10, { stroke: gold }) + circle(260, 110, 10, { stroke: gold })
/** A bank's first screen: balance on top, payments below. */
const bank = ({ ringed = false, rows = 3 } = {}) =>
  rect(12, 14, 196, 104, { r: 10, fill: indigo, stroke: indigo, width: 2 }) + path("M32 44h70", { stroke: white, width: 6 }) + digits("5.450.000", 110, 98, 34, { fill: white }) +
  Array.from({ length: rows }, (_, n) => circle(36, 168 + n * 76, 16, { fill: egg, width: 3 }) + writing(64, 160 + n * 76, [70, 50], { gap: 22, width: 8 }) + digits(n === 0 ? "+450" : "-20", 178, 176 + n * 76, 22, { fill: n === 0 ? dong : "#5b514a" })).join("") +
  (ringed ? `<ellipse cx="110" cy="72" rx="128" ry="76" fill="none" stroke="${son}" stroke-width="10"/>` : "")
const receipt = () => rect(0, 0, 220, 300, { r: 4, fill: white }) + circle(110, 66, 34, { stroke: dong }) + path("M94 66l12 14 24-28", { stroke: dong }) + digits("450.000", 110, 156, 38) + writing(30, 196, [160, 120, 140], { gap: 34 })
const clock = () => circle(0, 0, 90, { fill: white }) + path("M0-54V0l38 24", { width: 8 })
const office = () => path("M0 120L190 20l190 100z", { fill: white }) + rect(20, 120, 340, 220, { r: 0, fill: white }) + [0, 1, 2, 3].map((n) => rect(48 + n * 80, 150, 40, 190, { r: 2, fill: egg, width: 4 })).join("") + path("M0 340h380", { width: 8 }) + circle(190, 82, 20, { stroke: son })

/** The drawings of packing, sending, money, batches' labels and a lost phone, by name. */
export const sending = {
  "hop-rong": at(230, 300, openBox(500, 280, "")) + at(480, 566, bowl({ fill: white }), { scale: 1.3 }) + arrow("M340 480h-80", [252, 480], 180, indigo) + arrow("M620 480h80", [708, 480], 0, indigo),
  "boc-giay": path("M480 150c-170 40-250 170-210 330 20 70 70 110 210 110s190-40 210-110c40-160-40-290-210-330z", { fill: white }) + path("M480 150c-30-40-60-50-90-46M480 150c30-40 60-50 90-46M400 210c30 60 40 120 20 200M570 210c-40 80-40 130-10 210M330 340c50 40 70 90 60 160", { width: 5 }) + at(480, 540, bowl({ fill: egg }), { scale: 0.9 }),
  "chen-giay": rect(180, 150, 600, 430, { r: 2, fill: egg }) + rect(220, 190, 520, 350, { r: 2, fill: paper, width: 4 }) + circle(480, 365, 120, { fill: white }) + circle(480, 365, 52, { fill: egg, stroke: son }) + [[270, 240], [690, 240], [270, 490], [690, 490], [480, 218], [480, 512], [290, 365], [672, 365]].map(([x, y]) => crumple(x, y, 44)).join(""),
  "lac-hop": at(300, 270, parcel(320, 240), { turn: -6 }) + path("M220 300c-40 50-40 130 0 190M170 280c-60 70-60 170 0 240M740 230c40 50 40 130 0 190M790 210c60 70 60 170 0 240", { stroke: indigo }),
  "bang-keo": rect(230, 160, 500, 380, { r: 2, fill: egg }) + path("M230 350h500M260 160v380M700 160v380", { stroke: gold, width: 34 }) + path("M230 333h500M230 367h500M243 160v380M277 160v380M683 160v380M717 160v380", { width: 3 }),
  "phieu-tren-hop": at(200, 200, parcel(500, 330, { deep: 80 })) + at(240, 260, slip(), { scale: 0.72 }) + at(580, 350, glass(), { scale: 1.3 }),
  "mang-theo": at(90, 330, parcel(250, 200)) + at(460, 200, phone(writing(24, 60, [150, 110])), { scale: 0.72 }) + at(690, 330, card(), { scale: 0.78 }) + path("M60 580h840"),
  "doc-dia-chi": at(180, 110, phone(circle(110, 60, 0, {}) + writing(24, 70, [170, 130, 160, 100], { gap: 52, stroke: gold }) + path("M24 300h170", { stroke: eggDark }))) + at(580, 200, slip()) + arrow("M470 350h60", [540, 350], 0),
  "can-goi": path("M230 560h500l40 60H190z", { fill: white }) + rect(250, 470, 460, 40, { r: 4, fill: egg }) + path("M480 510v50") + at(330, 300, parcel(280, 170, { deep: 50 })) + rect(390, 570, 180, 44, { r: 4, fill: paper, width: 4 }) + digits("900", 480, 605, 36),
  "thu-ho": at(150, 210, note(), { scale: 1.15, turn: -6 }) + at(480, 340, parcel(300, 200)) + rect(520, 400, 220, 80, { r: 6 }) + digits("450.000", 630, 456, 46),
  "phieu-gui": at(330, 110, slip({ done: true }), { scale: 1.5 }),
  "chup-phieu": at(520, 200, slip(), { turn: 6 }) + at(200, 110, phone(at(40, 60, slip(), { scale: 0.56 }) + circle(110, 340, 34, { stroke: son, width: 8 }) + circle(110, 340, 20, { fill: son, stroke: son }))),
  "bien-lai-gia": at(260, 110, phone(at(24, 40, receipt(), { scale: 0.78 }))) + struck(230, 140, 320, 420) + at(700, 380, note(), { scale: 0.6 }) + path("M620 420h40M620 450h40", { width: 8 }) + path("M660 400l-40 70", { stroke: son, width: 8 }),
  "ung-dung-ngan-hang": at(150, 110, phone(bank())) + tick(420, 150) + rect(540, 220, 330, 150, { r: 22 }) + path("M580 280h220", { stroke: indigo, width: 8 }) + path("M580 310h220", { stroke: indigo, width: 3 }) + cross(850, 380),
  "so-du": at(340, 90, phone(bank({ ringed: true })), { scale: 1.08 }) + arrow("M130 300c60-80 110-110 170-122", [306, 176], -12),
  "lich-su": at(90, 110, phone(bank())) + rect(36 + 70, 292, 230, 70, { r: 10, fill: "none", stroke: son, width: 8 }) + arrow("M350 326h110", [470, 326], 0) + rect(500, 200, 380, 250, { r: 8 }) + digits("+450.000", 690, 286, 60, { fill: dong }) + digits("CL4829", 690, 380, 52) + tick(870, 440),
  "tin-nhan-gia": path("M90 180h330a20 20 0 0 1 20 20v150a20 20 0 0 1-20 20H220l-60 60v-60H90a20 20 0 0 1-20-20V200a20 20 0 0 1 20-20z", { fill: white }) + digits("+450.000", 255, 270, 50) + digits("?", 255, 345, 64, { fill: son }) + arrow("M480 380h70", [560, 380], 0) + at(610, 110, phone(bank())),
  "chua-goi": at(220, 320, parcel(320, 230)) + at(690, 260, clock()) + path("M150 580h660") + path("M640 470v90M680 470v90", { stroke: son, width: 16 }),
  "goi-nguoi": circle(400, 240, 90, { fill: white }) + path("M230 590c10-150 80-210 170-210s160 60 170 210", { fill: white }) + path("M310 230c10-90 170-90 180 0-40-30-130-40-180 0z", { fill: egg }) + rect(486, 220, 46, 110, { r: 12, fill: egg }) + path("M520 440c30-20 30-60 10-110", {}) + path("M600 230c30 30 30 70 0 100M650 190c54 54 54 126 0 180", { stroke: indigo }),
  "dan-tem": at(180, 240, parcel(420, 300, { deep: 80 })) + rect(290, 300, 200, 200, { r: 6, fill: white }) + at(320, 330, code(140)) + path("M560 470c60 10 120 50 180 120M560 470c-20-20 0-50 30-36l120 60", { fill: white }),
  "khoa-sim": path("M330 130h220l100 100v360H330z", { fill: white }) + rect(400, 330, 180, 180, { r: 14, fill: egg }) + path("M460 330v180M520 330v180M400 390h180M400 450h180", { width: 4 }) + at(680, 470, lock(), { scale: 1.1 }),
  "ra-xa": at(110, 220, office()) + path("M70 562h820") + at(570, 320, card(), { scale: 0.9 }),
  "ma-tam-chu": rect(130, 180, 700, 360, { r: 8 }) + at(180, 290, Array.from({ length: 8 }, (_, n) => rect(n * 76, 0, 62, 84, { r: 6, width: 5 }) + digits("K7M2P9XA"[n], n * 76 + 31, 60, 46)).join("")) + writing(180, 440, [380, 260], { gap: 40 }),
  "quen-may": at(150, 110, phone(writing(24, 70, [150, 110]) + tick(110, 250))) + at(560, 110, phone(writing(24, 70, [150, 110]))) + struck(550, 130, 280, 460),
}
