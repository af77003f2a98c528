import { splitLocale } from "@/lib/locale"

/** The page that lists all guides. */
export const everyGuide = "all"

/**
 * Which guides answer the questions of which screen: the longest path that a screen's begins with counts, and what stands
 * below it has the same. A screen named with nothing has none, because its own sentence of help is enough.
 */
export const guidesOfScreens: Record<string, readonly string[]> = {
  "/ban-hang": [],
  "/ban-hang/dang-nhap": ["mo-gian-hang"],
  "/ban-hang/dang-nhap/mat-khau": [],
  "/ban-hang/ma": ["mat-may"],
  "/ban-hang/mo-gian": ["mo-gian-hang"],
  "/ban-hang/xung-ho": [],
  "/ban-hang/chon-gian": [],
  "/ban-hang/gian": [],
  "/ban-hang/gian/giao-hang": ["gui-buu-dien"],
  "/ban-hang/gian/tai-khoan": ["tien-that-hay-gia"],
  "/ban-hang/hang": ["dang-hang", "chup-anh-dep"],
  "/ban-hang/hang/gia": [],
  "/ban-hang/hang/lich-su": [],
  "/ban-hang/hang/nhap": ["nhap-bang-tinh"],
  "/ban-hang/don": ["goi-hang", "gui-buu-dien", "tien-that-hay-gia"],
  "/ban-hang/me-hang": ["ghi-me-hang"],
  "/ban-hang/nguoi": [],
  "/ban-hang/nhat-ky": [],
  "/ban-hang/tin": [],
  "/ban-hang/may": ["mat-may"],
  "/ban-hang/giup": [],
  "/ban-hang/giup/moi": ["mo-gian-hang"],
  "/ban-hang/giup/ma": ["mat-may"],
}

/** Slugs of the guides of a screen by its address; the desk's home leads to all of them. */
export function guidesOf(pathname: string): readonly string[] {
  const { path } = splitLocale(pathname)
  if (path === "/ban-hang") return [everyGuide]
  const parts = path.split("/")
  for (let count = parts.length; count > 1; count -= 1) {
    const known = guidesOfScreens[parts.slice(0, count).join("/")]
    if (known) return known
  }
  return []
}
