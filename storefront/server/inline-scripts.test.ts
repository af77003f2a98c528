import { createHash } from "node:crypto"
import { expect, it } from "vitest"
import { inlineScriptHashes, isFrameworkScript } from "./inline-scripts"
import { reactDefinitions } from "./react-definitions"

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

it.each([
  "(self.__next_f=self.__next_f||[]).push([0])",
  String.raw`self.__next_f.push([1,"1:\"$Sreact.fragment\"\n2:I[39756,[\"x\"],\"default\"]\n"])`,
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/a.js"],"runtimeModuleIds":[94553]});',
  "requestAnimationFrame(function(){$RT=performance.now()});",
  '$RC("B:0","S:0")',
])("knows %s as the framework's", (text) => {
  expect(isFrameworkScript(text)).toBe(true)
})

it("finds React's placing functions word for word and knows them with their calls", () => {
  const placing = reactDefinitions().find((text) => text.includes("$RC=function"))
  expect(placing).toBeDefined()
  expect(isFrameworkScript(`${placing}$RC("B:0","S:0")`)).toBe(true)
  expect(isFrameworkScript(`${placing?.replace("function", "function ")}$RC("B:0","S:0")`)).toBe(false)
})

it.each([
  "",
  "alert(1)",
  'self.__next_f.push([1,"x"]);alert(1)',
  'self.__next_f.push([1,alert("x")])',
  'self.__next_f.push([1,"x"+document.cookie])',
  '$RC=function(){alert(1)};$RC("B:0","S:0")',
  '$RC("B:0",alert(1))',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":alert(1)});',
  'self.__next_r="x";fetch("//evil")',
])("does not bless %s", (text) => {
  expect(isFrameworkScript(text)).toBe(false)
})

it("hashes the framework's scripts of a page and leaves an injected one out", () => {
  const own = "(self.__next_f=self.__next_f||[]).push([0])"
  const html = `<body><script>${own}</script><p>Khay</p><script>alert("x")</script><script src="/a.js"></script>
    <script type="application/ld+json">{"a":1}</script></body>`
  expect(inlineScriptHashes(html)).toEqual([hash(own)])
})
