import { expect, it } from "vitest"
import { isProgram } from "./programs"

it.each([
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36",
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Zalo iOS/583",
  "Mozilla/5.0 (Linux; Android 13; SM-A047F) AppleWebKit/537.36 Chrome/128.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/480.0]",
  "Mozilla/5.0 (Linux; U; Android 9; Cubot X19) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/115.0 Mobile Safari/537.36",
])("counts a person's browser: %s", (name) => {
  expect(isProgram(name)).toBe(false)
})

it.each([
  "",
  "  ",
  "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
  "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
  "Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)",
  "ZaloPC-PreviewURL/1.0",
  "WhatsApp/2.23.20.0",
  "curl/8.5.0",
  "python-requests/2.31.0",
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/130.0.0.0 Safari/537.36",
])("leaves a program out: %s", (name) => {
  expect(isProgram(name)).toBe(true)
})
