// Medusa as it comes, on the database of the run: nothing of ours is in it but the rows.
const { defineConfig } = require("@medusajs/framework/utils")

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "*",
      adminCors: "*",
      authCors: "*",
      jwtSecret: "stock",
      cookieSecret: "stock",
    },
  },
  admin: { disable: true },
})
