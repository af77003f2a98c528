import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { everyGuide, guidesOf, guidesOfScreens } from "./guides"

const app = path.join(__dirname, "../../app/(desk-vi)")
const screens = readdirSync(app, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "page.tsx")
  .map((file) => `/${path.dirname(file).split(path.sep).join("/")}`)
  .sort()

const guides: { slug: string }[] = JSON.parse(
  readFileSync(path.join(__dirname, "../../../../seed/data/guides.json"), "utf8"),
)
const slugs = guides.map(({ slug }) => slug)

it("leads each screen of the desk to a guide, but for those whose own sentence is enough", () => {
  expect(screens.length).toBeGreaterThan(20)
  expect(screens.filter((screen) => guidesOf(screen).length === 0)).toEqual([
    "/ban-hang/chon-gian",
    "/ban-hang/dang-nhap/mat-khau",
    "/ban-hang/gian",
    "/ban-hang/gian/dong",
    "/ban-hang/gian/giay-to",
    "/ban-hang/gian/khach-hoi",
    "/ban-hang/gian/nghi",
    "/ban-hang/gian/sua",
    "/ban-hang/giay-ocop",
    "/ban-hang/giay-ocop/[id]",
    "/ban-hang/giay-ocop/minh-chung/[id]",
    "/ban-hang/giay-ocop/moi",
    "/ban-hang/giay-ocop/tu-cham",
    "/ban-hang/giay-ocop/tu-cham/[id]",
    "/ban-hang/giup",
    "/ban-hang/giup/dong-y/[id]",
    "/ban-hang/hang/gia/[id]",
    "/ban-hang/hang/lich-su/[id]",
    "/ban-hang/nguoi",
    "/ban-hang/nguoi/moi",
    "/ban-hang/nhat-ky",
    "/ban-hang/tin",
    "/ban-hang/xung-ho",
  ])
})

it("names only guides that come with the market, and screens that are under the desk", () => {
  expect(
    Object.values(guidesOfScreens)
      .flat()
      .filter((slug) => !slugs.includes(slug)),
  ).toEqual([])
  expect(Object.keys(guidesOfScreens).filter((screen) => !screen.startsWith("/ban-hang"))).toEqual([])
})

it("finds the guide of a screen by its address, in either language", () => {
  expect(guidesOf("/ban-hang/hang/mon/5f0c9c4e")).toEqual(["dang-hang", "chup-anh-dep"])
  expect(guidesOf("/en/ban-hang/mo-gian/o-dau")).toEqual(["mo-gian-hang"])
  expect(guidesOf("/ban-hang/hang/nhap/imp_1")).toEqual(["nhap-bang-tinh"])
  expect(guidesOf("/en/ban-hang")).toEqual([everyGuide])
  expect(guidesOf("/ban-hangx")).toEqual([])
})
