import path from "node:path"
import { startApp } from "@medusajs/test-utils"

// `startApp` tells its port to the process that forked this one.
process.once("disconnect", () => process.exit())
startApp({ cwd: path.resolve(__dirname, "../..") }).catch(() => process.exit(1))
