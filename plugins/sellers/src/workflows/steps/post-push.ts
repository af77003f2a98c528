import { lookup } from "node:dns"
import http from "node:http"
import https from "node:https"
import { isIP, type LookupFunction } from "node:net"
import webPush from "web-push"
import type { DueMessage, Outcome } from "../../modules/push/messages"
import type { PushSettings } from "../push-settings"
import { isPublicAddress } from "../rules/public-address"

/** A day, in seconds: the push service keeps what a phone without signal has not fetched. */
const KEPT_SECONDS = 24 * 60 * 60
const PATIENCE_MS = 10_000
/** What RFC 8030 says of a browser that is gone. */
const GONE = [404, 410]

/** Resolves names as Node does, and refuses what is not the public internet: asked for this very connection. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const first = found?.[0]
    if (error || !first || !found.every(({ address }) => isPublicAddress(address))) {
      done(error ?? new Error(`${host} is not on the public internet`), "", 4)
    } else if (options.all) {
      done(null, found)
    } else {
      done(null, first.address, first.family)
    }
  })
}

function send(url: URL, isTest: boolean, details: webPush.RequestDetails): Promise<number> {
  const transport = url.protocol === "http:" ? http : https
  const options = {
    method: details.method,
    headers: details.headers as Record<string, string | number>,
    // From end to end: a service that answers a byte now and then holds nobody up.
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(isTest ? {} : { lookup: publicLookup }),
  }
  return new Promise((resolve, reject) => {
    const request = transport.request(url, options, (response) => {
      // What it says besides is nobody's business; an error of the torn connection comes after the answer.
      resolve(response.statusCode ?? 0)
      response.on("error", () => undefined).destroy()
    })
    request.on("error", reject)
    request.end(details.body)
  })
}

/**
 * Sends one message, sealed for its browser (RFC 8291) and signed with our key (RFC 8292). It names the news and holds
 * no word of it: the phone asks for the words itself, signed in.
 */
export async function postPush(message: DueMessage, settings: PushSettings): Promise<Outcome> {
  const url = new URL(message.endpoint)
  const isTest = url.origin === settings.testOrigin
  const plain = url.hostname.replace(/^\[|\]$/g, "")
  if (!isTest && (url.protocol !== "https:" || (isIP(plain) && !isPublicAddress(plain)))) {
    return "gone"
  }
  const { endpoint, p256dh, auth } = message
  try {
    const details = webPush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      JSON.stringify({ id: message.notification_id, key: message.key }),
      {
        TTL: KEPT_SECONDS,
        contentEncoding: "aes128gcm",
        vapidDetails: { subject: settings.subject, publicKey: settings.publicKey, privateKey: settings.privateKey },
      },
    )
    const status = await send(url, isTest, details)
    if (GONE.includes(status)) {
      return "gone"
    }
    return status >= 200 && status < 300 ? "sent" : "failed"
  } catch {
    return "failed"
  }
}
