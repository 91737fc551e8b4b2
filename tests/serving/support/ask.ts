import { request as askHttp, type IncomingHttpHeaders } from 'node:http'
import { request as askHttps } from 'node:https'

/** What a server answered, as it came over the line. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/**
 * Asks a server for a path exactly as it is written; nothing is followed, unpacked or kept. Any
 * certificate will do: that of the test is its own.
 */
export function ask(
  site: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  const { protocol, hostname, port } = new URL(site)
  const options = { hostname, port, path, method, headers, agent: false, rejectUnauthorized: false }
  const send = protocol === 'https:' ? askHttps : askHttp
  return new Promise((resolve, reject) => {
    const asked = send(options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode = 0, headers: sent } = response
        resolve({ status: statusCode, headers: sent, body: Buffer.concat(parts) })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}
