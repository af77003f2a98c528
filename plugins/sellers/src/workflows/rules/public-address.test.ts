import { expect, it } from "vitest"
import { isPublicAddress } from "./public-address"

it.each(["8.8.8.8", "142.250.72.106", "1.1.1.1", "2607:f8b0:4005:80a::200a", "172.32.0.1", "100.128.0.1"])(
  "%s is of the public internet",
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

it.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "255.255.255.255",
  "224.0.0.1",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:10.0.0.1",
  "::7f00:1",
  "64:ff9b::a00:1",
  "2002:7f00:1::",
  "fe80::1",
  "fd00::1",
  "ff02::1",
  "localhost",
  "fcm.googleapis.com",
  "",
])("%s is not", (address) => {
  expect(isPublicAddress(address)).toBe(false)
})
