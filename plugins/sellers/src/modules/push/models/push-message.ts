import { model } from "@medusajs/framework/utils"

export const PUSH_STATES = ["waiting", "sent", "given_up"] as const

/** One piece of news on its way to one browser. */
export const PushMessage = model
  .define("push_message", {
    id: model.id({ prefix: "pushmsg" }).primaryKey(),
    subscription_id: model.text(),
    /** Row of core's feed. */
    notification_id: model.text(),
    state: model.enum([...PUSH_STATES]).default("waiting"),
    tries: model.number().default(0),
    /** Not before; UTC. */
    due_at: model.dateTime(),
  })
  .indexes([
    { on: ["subscription_id", "notification_id"], unique: true },
    { on: ["due_at"], where: "state = 'waiting'" },
  ])
