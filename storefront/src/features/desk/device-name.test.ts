import { expect, it } from "vitest"
import { deviceName } from "./device-name"

it.each([
  [
    "Mozilla/5.0 (Linux; Android 11; SM-A125F) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36",
    "SM-A125F · Chrome",
  ],
  ["Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/124.0.0.0 Mobile Safari/537.36", "Android · Chrome"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile/15E148 Safari/604.1", "iPhone · Safari"],
  [
    "Mozilla/5.0 (Linux; Android 9; vivo 1907 Build/PPR1) Chrome/80 Mobile Safari/537.36 Zalo android/1",
    "vivo 1907 · Zalo",
  ],
  ["", ""],
])("%s is %s", (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name)
})
