/** Words in the names of programs that open pages by themselves: search engines, previews in messengers, scripts, headless browsers. */
const PROGRAM =
  /(?<!cu)bot\b|bot[/_-]|crawl|spider|slurp|preview|facebookexternalhit|facebookcatalog|whatsapp|telegram|zalopc|skype|viber|embedly|headless|lighthouse|pingdom|monitor|curl|wget|python|java\/|okhttp|go-http|node|undici|axios|httpie|libwww|scrapy|feed/i

/** Whether a visit is none of a person: the name that the browser gives itself says so, or there is none. */
export function isProgram(userAgent: string): boolean {
  return userAgent.trim() === "" || PROGRAM.test(userAgent)
}
