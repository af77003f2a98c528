import path from "node:path"
import { adminRoutes as contentAdminRoutes } from "@cho-lang/content/api/admin-routes"
import { adminRoutes as ocopAdminRoutes } from "@cho-lang/ocop/api/admin-routes"
import { curationRoutes } from "@cho-lang/ocop/api/curation-routes"
import { sellerRoutes as ocopSellerRoutes } from "@cho-lang/ocop/api/seller-routes"
import { featuredWork } from "@cho-lang/ocop/queries/featured-work"
import { ocopWork } from "@cho-lang/ocop/queries/staff-work"
import { adminRoutes as ordersAdminRoutes } from "@cho-lang/seller-orders/api/admin-routes"
import { sellerRoutes as ordersSellerRoutes } from "@cho-lang/seller-orders/api/seller-routes"
import { ordersWork } from "@cho-lang/seller-orders/queries/staff-work"
import { traceAdminRoutes } from "@cho-lang/traceability/api/admin-routes"
import { labelSellerRoutes } from "@cho-lang/traceability/api/label-routes"
import { lotSellerRoutes } from "@cho-lang/traceability/api/lot-routes"
import { traceWork } from "@cho-lang/traceability/queries/staff-work"
import { adminRoutes as villagesAdminRoutes } from "@cho-lang/villages/api/admin-routes"
import { defineConfig } from "@medusajs/framework/utils"
import { environment } from "./src/environment"
import { surviveLostLog } from "./src/lost-log"

surviveLostLog()

// Embedded or distributed is decided here, from the environment, and nowhere else.
const { redisUrl, s3, backendUrl, publicUrl } = environment

const redisModules = redisUrl
  ? [
      { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
      { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
      // Provider only: the `caching` flag stays off, it serves stale lists (medusa#14903).
      {
        resolve: "@medusajs/medusa/caching",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/caching-redis",
              id: "caching-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
    ]
  : []

const fileProvider = s3
  ? {
      resolve: "@medusajs/medusa/file-s3",
      id: "s3",
      options: {
        file_url: s3.fileUrl,
        bucket: s3.bucket,
        region: s3.region,
        endpoint: s3.endpoint,
        access_key_id: s3.accessKeyId,
        secret_access_key: s3.secretAccessKey,
        // Read through the backend: no object needs to be open to the world, and many services refuse ACLs.
        acl: false,
        additional_client_config: {
          forcePathStyle: true,
          // The newer checksums are Amazon's own; other services refuse or ignore them.
          requestChecksumCalculation: "WHEN_REQUIRED",
          responseChecksumValidation: "WHEN_REQUIRED",
          // Milliseconds; without them a silent bucket holds a request for minutes.
          requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000 },
        },
      },
    }
  : {
      resolve: "@medusajs/medusa/file-local",
      id: "local",
      options: {
        upload_dir: environment.filesDir,
        private_upload_dir: environment.privateFilesDir,
        backend_url: `${backendUrl}/static`,
      },
    }

// Messages to people: without a gateway they stand in the server's log, where a developer reads code and link.
const unsent = [...(environment.sms ? [] : ["sms"]), ...(environment.mail ? [] : ["email"])]
const messageProviders = [
  ...(unsent.length > 0
    ? [{ resolve: "@cho-lang/sellers/providers/server-log", id: "server-log", options: { channels: unsent } }]
    : []),
  ...(environment.sms
    ? [{ resolve: "@cho-lang/sellers/providers/esms", id: "esms", options: { channels: ["sms"], ...environment.sms } }]
    : []),
  ...(environment.mail
    ? [
        {
          resolve: "@cho-lang/sellers/providers/smtp",
          id: "smtp",
          options: { channels: ["email"], ...environment.mail },
        },
      ]
    : []),
  { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
]

const authProviders = [
  { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
  { resolve: "@cho-lang/sellers/providers/phone-code", id: "phone-code", options: { secret: environment.codeSecret } },
]

const phoneLogin = { secret: environment.codeSecret, codesPerCommuneMonth: environment.codesPerCommuneMonth }

// As people read it in a message.
const deskAddress = `${publicUrl.replace(/^https?:\/\//, "")}/ban-hang`

// Pictures lie where the File Module keeps files, under names that pages know.
const pictures = s3 ? { bucket: fileProvider.options } : { folder: environment.filesDir }

export default defineConfig({
  projectConfig: {
    databaseUrl: environment.databaseUrl,
    redisUrl,
    workerMode: environment.workerMode,
    // A browser drops a `secure` cookie over http: nobody could log in to Admin on a plain address.
    cookieOptions: { sameSite: "lax", secure: publicUrl.startsWith("https://") },
    http: {
      storeCors: publicUrl,
      adminCors: backendUrl,
      authCors: `${publicUrl},${backendUrl}`,
      ...(environment.jwtSecret ? { jwtSecret: environment.jwtSecret } : {}),
      ...(environment.cookieSecret ? { cookieSecret: environment.cookieSecret } : {}),
      // Named for every actor: an actor that is not named may use any provider.
      authMethodsPerActor: {
        user: ["emailpass"],
        customer: ["emailpass"],
        // By phone; the password is for the demo's people.
        seller_member: ["phone-code", "emailpass"],
      },
    },
  },
  admin: { disable: environment.adminDisabled },
  featureFlags: { translation: true },
  plugins: [
    { resolve: "@cho-lang/villages", options: {} },
    // The guards of /seller and /admin stand there: other plugins name their routes and their rows of the day here.
    {
      resolve: "@cho-lang/sellers",
      options: {
        phoneLogin,
        identityKeys: environment.identityKeys,
        deskAddress,
        pictures,
        push: environment.pushKeys && {
          ...environment.pushKeys,
          // Push services want to know whom to turn to; an address without https is none to them.
          subject: publicUrl.startsWith("https:") ? publicUrl : "mailto:webmaster@example.com",
          testOrigin: environment.pushTestOrigin,
        },
        sellerRoutes: [...ocopSellerRoutes, ...ordersSellerRoutes, ...lotSellerRoutes, ...labelSellerRoutes],
        adminRoutes: [
          ...contentAdminRoutes,
          ...curationRoutes,
          ...ocopAdminRoutes,
          ...ordersAdminRoutes,
          ...traceAdminRoutes,
          ...villagesAdminRoutes,
        ],
        todaysWork: [...ocopWork, ...featuredWork, ...ordersWork, ...traceWork],
      },
    },
    {
      resolve: "@cho-lang/seller-orders",
      options: {
        codeSecret: environment.codeSecret,
        deskAddress,
        orderPages: { vi: `${publicUrl}/don-hang/`, en: `${publicUrl}/en/don-hang/` },
      },
    },
    { resolve: "@cho-lang/content", options: { pictures } },
    { resolve: "@cho-lang/ocop", options: { pictures, publicUrl } },
    {
      resolve: "@cho-lang/traceability",
      options: {
        pictures,
        publicUrl,
        codeSecret: environment.codeSecret,
        signingKey: environment.traceSigningKey,
      },
    },
  ],
  modules: [
    // The flag alone makes no table; both are needed.
    { resolve: "@medusajs/medusa/translation" },
    // These two stand here and not in a plugin: core's own would win over a plugin's. By their whole paths, because
    // specs start in another folder.
    { resolve: path.join(__dirname, "src/modules/inventory") },
    { resolve: path.join(__dirname, "src/modules/promotion") },
    { resolve: "@medusajs/medusa/auth", options: { providers: authProviders } },
    { resolve: "@medusajs/medusa/notification", options: { providers: messageProviders } },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: environment.paymentProviders.map((resolve) => ({ resolve, id: path.parse(resolve).name })),
      },
    },
    { resolve: "@medusajs/medusa/file", options: { providers: [fileProvider] } },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/search-postgres",
            id: "postgres",
            // English stemming would drop "do", "in" and "an" as stop words.
            options: { language: "simple" },
          },
        ],
      },
    },
    ...redisModules,
  ],
})
