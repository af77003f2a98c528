import type { Finding, SourceFile } from "./source-files.ts"

const longest = 250
const code = /\.(ts|tsx|mts|mjs|cjs|js|css)$/
const test = /\.(test|spec|journey)\.tsx?$|(^|\/)(tests|integration-tests|journeys|__tests__)\//
const generated = /\/migrations\//

/** files <= 250 lines; seed data and generated files apart. */
export function fileTooLong(files: SourceFile[]): Finding[] {
  return files
    .filter((file) => code.test(file.path) && !generated.test(file.path) && !file.path.startsWith("seed/data/"))
    .map((file) => ({ file, lines: file.text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > longest)
    .map(({ file, lines }) => ({
      rule: "file-too-long",
      place: file.path,
      advice: `${lines} lines; at most ${longest}. Give a part of it a name and a file of its own.`,
    }))
}

const vietnameseLetter = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu
const threeWords = /\p{L}+(?: \p{L}+){2,}/gu
/** Where Vietnamese sentences live: message files, admin translations, data, tests. */
const mayspeak = /^storefront\/src\/messages\/|\/src\/admin\/i18n\/|^seed\/|^plugins\/[^/]+\/data\/|^docs\//

/** Two marked words: "a whole amount of đồng" is English. */
function isVietnamese(words: string): boolean {
  return words.split(" ").filter((word) => vietnameseLetter.test(word)).length >= 2
}

/** Comments quote the words they are about; only what runs must not speak. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, "")).replace(/(^|\s)\/\/.*$/gm, "")
}

/** Screens read text from message files: no Vietnamese sentence (three words or more) in components, workflows, tools. */
export function vietnameseInCode(files: SourceFile[]): Finding[] {
  const silent = files.filter((file) => code.test(file.path) && !test.test(file.path) && !mayspeak.test(file.path))
  return silent.flatMap((file) =>
    withoutComments(file.text.normalize("NFC"))
      .split("\n")
      .flatMap((line, index) => {
        const spoken = line.match(threeWords)?.find(isVietnamese)
        return spoken
          ? [
              {
                rule: "vietnamese-in-code",
                place: `${file.path}:${index + 1}`,
                advice: `"${spoken}": move it to a message file.`,
              },
            ]
          : []
      }),
  )
}

/** A component never calls fetch: src/lib reads and the Node server passes on. */
export function fetchInComponent(files: SourceFile[]): Finding[] {
  return files
    .filter((file) => /^storefront\/src\/(?!lib\/).*\.tsx?$/.test(file.path) && !test.test(file.path))
    .flatMap((file) =>
      withoutComments(file.text)
        .split("\n")
        .flatMap((line, index) =>
          /(^|[^.\w])fetch\s*\(/.test(line)
            ? [
                {
                  rule: "fetch-in-component",
                  place: `${file.path}:${index + 1}`,
                  advice: "Read through storefront/src/lib.",
                },
              ]
            : [],
        ),
    )
}

const enterprise = /@medusajs\/(medusa\/)?(rbac|auth-oidc)|MEDUSA_FF_RBAC|\bdefinePolicies\b|\brbac\w*\s*:\s*true/

/** The licence line: no Enterprise part is named in settings either, where no import shows it. */
export function enterpriseParts(files: SourceFile[]): Finding[] {
  return files
    .filter(
      (file) =>
        /^(backend|plugins|seed|storefront)\/|^(package|docker-compose)/.test(file.path) && !test.test(file.path),
    )
    .filter((file) => enterprise.test(code.test(file.path) ? withoutComments(file.text) : file.text))
    .map((file) => ({
      rule: "no-enterprise-parts",
      place: file.path,
      advice: "rbac and auth-oidc are Enterprise Edition; our staff scopes and seller roles are our own data.",
    }))
}
