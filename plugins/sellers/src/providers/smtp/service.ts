import type { Logger, NotificationTypes } from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { createTransport, type Transporter } from "nodemailer"

export interface SmtpOptions {
  /** `smtps://user:password@host:465`, or `smtp://` where the server offers STARTTLS. */
  url: string
  /** `Chợ Làng <hang@example.vn>`. */
  from: string
}

type Message = NotificationTypes.ProviderSendNotificationDTO & { id?: string }

/** Milliseconds; nodemailer's own are minutes, in which nobody else's message goes. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** Sends e-mail as plain text through any mail server. Neither words nor whole addresses are logged. */
export class SmtpService extends AbstractNotificationProviderService {
  static override identifier = "smtp"
  private readonly transport: Transporter

  constructor(
    private readonly container: { logger: Logger },
    private readonly options: SmtpOptions,
  ) {
    super()
    this.transport = createTransport({ url: options.url, pool: true, maxConnections: 1, ...PATIENCE })
  }

  /** @throws Error where the mail server is not to be reached or refuses */
  override async send(message: Message): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const { subject, text } = message.content ?? {}
    if (!(subject && text)) {
      throw new Error(`Message ${message.template} has no words`)
    }
    const from = this.options.from
    const sent: { messageId?: string } = await this.transport.sendMail({ from, to: message.to, subject, text })
    this.container.logger.info(`E-mail ${message.template} to …${message.to.slice(message.to.indexOf("@"))} was taken`)
    return sent.messageId ? { id: sent.messageId } : {}
  }

  /** Ends the connection that is kept between messages. */
  close(): void {
    this.transport.close()
  }
}
