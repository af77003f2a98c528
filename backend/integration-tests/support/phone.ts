import request, { type Response } from "supertest"
import type { App } from "./app"
import { newestCode, type SentMessage } from "./messages"

/** Speaks to the backend as the storefront's server does for one phone. */
export class Phone {
  constructor(
    private readonly app: App,
    readonly messages: SentMessage[],
    private readonly address = "203.0.113.7",
    private readonly token?: string,
  ) {}

  with(token: string): Phone {
    return new Phone(this.app, this.messages, this.address, token)
  }

  at(address: string): Phone {
    return new Phone(this.app, this.messages, address, this.token)
  }

  send(method: "get" | "post" | "delete", path: string, body?: object): Promise<Response> {
    const call = request(this.app.origin())[method](path).set("x-forwarded-for", this.address)
    if (this.token) {
      call.set("authorization", `Bearer ${this.token}`)
    }
    return Promise.resolve(body === undefined ? call : call.send(body))
  }

  askCode(phone: unknown): Promise<Response> {
    return this.send("post", "/phone-login/codes", { phone })
  }

  /** Asks for a code and types what the message said: `{ token, device_token, is_new }`. */
  async signIn(phone: string, device_name?: string) {
    await this.askCode(phone)
    const code = newestCode(this.messages, phone)
    const { body } = await this.send("post", "/phone-login/sessions", { phone, code, device_name })
    return body as { token: string; device_token: string; is_new: boolean }
  }
}
