/** The SMS gateway: eSMS with a registered sender. */
export interface SmsSettings {
  apiKey: string
  secretKey: string
  brandname: string
  origin: string
}

/** The mail server. */
export interface MailSettings {
  url: string
  from: string
}

const GATEWAY = "https://rest.esms.vn"

/**
 * The SMS gateway of an environment; undefined where none is set, and messages stand in the server's log.
 * @throws Error in English when it is half given
 */
export function smsSettings(env: NodeJS.ProcessEnv): SmsSettings | undefined {
  const { ESMS_API_KEY: apiKey, ESMS_SECRET_KEY: secretKey, ESMS_BRANDNAME: brandname } = env
  if (!(apiKey || secretKey || brandname)) {
    return undefined
  }
  if (!(apiKey && secretKey && brandname)) {
    throw new Error("ESMS_API_KEY, ESMS_SECRET_KEY and ESMS_BRANDNAME: all three must be set, or none.")
  }
  return { apiKey, secretKey, brandname, origin: env.ESMS_ORIGIN || GATEWAY }
}

/**
 * The mail server of an environment; undefined where none is set, and e-mails stand in the server's log.
 * @throws Error in English when it is half given or no address of a mail server
 */
export function mailSettings(env: NodeJS.ProcessEnv): MailSettings | undefined {
  const { SMTP_URL: url, EMAIL_FROM: from } = env
  if (!(url || from)) {
    return undefined
  }
  if (!(url && from)) {
    throw new Error("SMTP_URL and EMAIL_FROM: both must be set, or none.")
  }
  if (!/^smtps?:\/\/[^/]/.test(url)) {
    throw new Error("SMTP_URL must begin with smtps:// or smtp:// and name a server.")
  }
  return { url, from }
}
