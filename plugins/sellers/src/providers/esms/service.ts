import type { Logger, NotificationTypes } from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { nationalPhone } from "./national-phone"
import { readAnswer } from "./read-answer"

export interface EsmsOptions {
  apiKey: string
  secretKey: string
  /** The sender that people see, registered with the carriers. */
  brandname: string
  /** Origin of the gateway, `https://rest.esms.vn` in life. */
  origin: string
}

type Message = NotificationTypes.ProviderSendNotificationDTO & { id?: string }

const SEND = "/MainService.svc/json/SendMultipleMessage_V4_post_json/"
/** Customer care: what a person's own order or code causes, not advertising (Decree 91/2020/NĐ-CP, article 3). */
const CUSTOMER_CARE = "2"
/** Milliseconds; who waits for a code waits for this too. */
const PATIENCE = 10_000
/** Whatever the seven-bit alphabet of SMS has none of makes the whole message one of 70 characters a part. */
const PLAIN = /^[\x20-\x7e\n]*$/

/**
 * Sends SMS through eSMS (developers.esms.vn, "Send OTP/Customer care message"). The gateway takes one `RequestId` once a day, so
 * that a message which was taken and whose answer was lost is not sent again. Neither words nor whole numbers nor keys are logged.
 */
export class EsmsService extends AbstractNotificationProviderService {
  static override identifier = "esms"

  constructor(
    private readonly container: { logger: Logger },
    private readonly options: EsmsOptions,
  ) {
    super()
  }

  /** @throws Error where the number is none of Vietnam's, the gateway is not to be reached, or it refuses */
  override async send(message: Message): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const { apiKey, secretKey, brandname, origin } = this.options
    const text = message.content?.text
    if (!text) {
      throw new Error(`Message ${message.template} has no words`)
    }
    const answer = await fetch(new URL(SEND, origin), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        ApiKey: apiKey,
        SecretKey: secretKey,
        Brandname: brandname,
        SmsType: CUSTOMER_CARE,
        Phone: nationalPhone(message.to),
        Content: text,
        IsUnicode: PLAIN.test(text) ? "0" : "1",
        ...(message.id && { RequestId: message.id }),
      }),
      signal: AbortSignal.timeout(PATIENCE),
    })
    const { id } = readAnswer(answer.status, await answer.text())
    this.container.logger.info(
      `SMS ${message.template} to …${message.to.slice(-3)} was taken by eSMS${id ? ` as ${id}` : ""}`,
    )
    return id ? { id } : {}
  }
}
