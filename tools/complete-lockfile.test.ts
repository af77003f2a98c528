import { expect, it } from "vitest"
import { complete, missingOptionals } from "./complete-lockfile.mjs"

const lock = {
  packages: {
    "node_modules/a": {
      version: "1.0.0",
      optionalDependencies: { "@a/linux-x64-musl": "1.0.0", "@a/win32-x64-msvc": "1.0.0" },
    },
    "node_modules/@a/linux-x64-musl": { version: "1.0.0" },
  },
}

it("finds the optional packages a lockfile lacks", () => {
  expect(missingOptionals(lock)).toMatchObject([{ name: "@a/win32-x64-msvc", from: "node_modules/a" }])
})

it("adds them as npm writes them, and leaves nothing missing", () => {
  const whole = complete(lock)
  expect(whole.packages).toHaveProperty(["node_modules/@a/win32-x64-msvc"], {
    version: "1.0.0",
    cpu: ["x64"],
    os: ["win32"],
    optional: true,
  })
  expect(missingOptionals(whole)).toEqual([])
})

it("finds a package nested below the one that asks for it", () => {
  const nested = {
    packages: {
      "node_modules/b/node_modules/a": { version: "1.0.0", optionalDependencies: { o: "1.0.0" } },
      "node_modules/b/node_modules/o": { version: "1.0.0" },
    },
  }
  expect(missingOptionals(nested)).toEqual([])
})
