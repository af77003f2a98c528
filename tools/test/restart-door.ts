import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { Cluster } from "../lib/postgres/cluster.ts"

/** Where tests ask for a restart of their PostgreSQL. */
export interface RestartDoor {
  url: string
  close: () => void
}

/**
 * Stops and starts the server at each POST, and answers 204 when it is there again. Open connections are cut; at
 * `/immediate` it is as if the server had crashed.
 */
export async function openRestartDoor(cluster: Cluster): Promise<RestartDoor> {
  const server = createServer(({ url }, res) => {
    cluster.stop(url === "/immediate" ? "immediate" : "fast")
    cluster.start().then(
      () => res.writeHead(204).end(),
      (error: unknown) => res.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
