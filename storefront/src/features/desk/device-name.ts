const systems = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Windows/, "Windows"],
  [/Macintosh/, "Mac"],
  [/Linux/, "Linux"],
] as const

const programs = [
  [/Zalo/i, "Zalo"],
  [/coc_coc_browser/, "Cốc Cốc"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/Edg\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const

/** A name by which people know their phone again: `SM-A125F · Chrome`. Browsers that hide the model leave the system's name. */
export function deviceName(userAgent: string): string {
  const model = userAgent.match(/Android [\d.]+; ([^;)]{2,40}?)(?: Build\/[^;)]*)?[;)]/)?.[1]
  const android = /Android/.test(userAgent) ? (model ?? "Android") : undefined
  const system = android ?? systems.find(([sign]) => sign.test(userAgent))?.[1]
  const program = programs.find(([sign]) => sign.test(userAgent))?.[1]
  return [system, program].filter(Boolean).join(" · ").slice(0, 80)
}
