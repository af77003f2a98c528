import type { Logger, NotificationTypes } from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"

/**
 * Writes a message's words into the server's log instead of sending it: the default where no gateway is set.
 * Core's local provider logs `data`, which core also keeps in its table; a code may stand in neither.
 */
export class ServerLogService extends AbstractNotificationProviderService {
  static override identifier = "server-log"
  private readonly logger: Logger

  constructor({ logger }: { logger: Logger }) {
    super()
    this.logger = logger
  }

  override async send(
    message: NotificationTypes.ProviderSendNotificationDTO,
  ): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    this.logger.info(`[${message.channel}] to …${message.to.slice(-3)}: ${message.content?.text ?? message.template}`)
    return {}
  }
}
